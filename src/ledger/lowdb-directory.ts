import type { TenantId } from '../domain/entry.ts';
import type { Directory, Draft, Notice, Person } from '../ports/directory.ts';
import {
  type DirectoryRow,
  directoryKey,
  draftKey,
  owedKey,
  ownerOf,
  parseDirectoryRow,
  personKey,
  reporterKey,
} from './directory-rows.ts';
import { newPseudonym } from './pseudonym.ts';
import { openRows, type Rows } from './rows.ts';
import type { StoreOptions } from './store-options.ts';
import { tenantFile } from './tenant-file.ts';
import { TenantStores } from './tenant-stores.ts';

/** Somebody who never writes to the bot alone is not owed more than they would read. */
const mostOwed = 50;
/** Characters of one notice; the longest that the features write, a title and a reason, is about half of it. */
const longestNotice = 5000;
const mostDrafts = 10;

type People = Rows<DirectoryRow> & {
  /** pseudonym → object id. May name people who are gone or were never kept: `personOf` looks. */
  objectIds: Map<string, string>;
};

/** The directory in files: `<folder>/<tenant>.people.jsonl`. */
export function createLowdbDirectory({ folder, ...options }: StoreOptions): Directory {
  const stores = new TenantStores<People>(async (tenant) => {
    const file = tenantFile(folder, tenant, 'people.jsonl');
    const rows = await openRows({
      ...options,
      file,
      parse: parseDirectoryRow,
      keyOf: directoryKey,
      groupOf: ownerOf,
    });
    return {
      ...rows,
      objectIds: new Map(peopleIn(rows).map((person) => [person.pseudonym, person.objectId])),
    };
  });

  /** What is read is told only when it is on disk. */
  async function read<T>(tenant: TenantId, from: (people: People) => T): Promise<T> {
    const people = await stores.of(tenant);
    const value = from(people);
    await people.saved();
    return value;
  }

  async function keep(people: People, person: Person): Promise<Person> {
    people.objectIds.set(person.pseudonym, person.objectId);
    await people.put({ person });
    return { ...person };
  }

  return {
    person: (tenant, pseudonym) => read(tenant, (people) => copied(personOf(people, pseudonym))),
    people: (tenant) => read(tenant, (people) => peopleIn(people).map((person) => ({ ...person }))),
    async meet(tenant, { objectId, name, personal, locale }) {
      const people = await stores.of(tenant);
      const id = objectId.toLowerCase();
      // No `await` from here to `keep`: two first meetings at once come to one person.
      const known = personBy(people, id) ?? { pseudonym: newPseudonym(), objectId: id };
      return keep(people, { ...known, name, ...(personal && { personal }), ...(locale && { locale }) });
    },
    async choose(tenant, pseudonym, choice) {
      const people = await stores.of(tenant);
      const person = personOf(people, pseudonym);
      if (!person) throw new Error(`nobody has the pseudonym ${pseudonym}`);
      return keep(people, { ...person, ...choice });
    },
    async putReporter(tenant, thief, pseudonym) {
      const people = await stores.of(tenant);
      if (people.get(reporterKey(thief))) return people.saved();
      return people.put({ reporter: { thief, pseudonym } });
    },
    reporterOf: (tenant, thief) =>
      read(tenant, (people) => reporterIn(people.get(reporterKey(thief)))?.pseudonym),
    reportedBy: (tenant, pseudonym) =>
      read(tenant, (people) =>
        Array.from(people.group(pseudonym), reporterIn).flatMap((row) => (row ? [row.thief] : [])),
      ),
    reportersAmong: (tenant, wanted) =>
      read(tenant, (people) => {
        const found = new Map<string, string>();
        for (const row of people.values()) {
          const reporter = reporterIn(row);
          if (reporter && wanted.has(reporter.pseudonym)) found.set(reporter.thief, reporter.pseudonym);
        }
        return found;
      }),
    async putDraft(tenant, pseudonym, draft) {
      const people = await stores.of(tenant);
      const others = draftsIn(people, pseudonym).filter(({ id }) => id !== draft.id);
      if (!personOf(people, pseudonym) || others.length >= mostDrafts) return false;
      await people.put({ draft: { pseudonym, ...draft } });
      return true;
    },
    drafts: (tenant, pseudonym) => read(tenant, (people) => draftsIn(people, pseudonym)),
    async dropDrafts(tenant, pseudonym, ids) {
      const people = await stores.of(tenant);
      const keys = ids.map((id) => draftKey(pseudonym, id)).filter((key) => people.get(key));
      // Not a `delete`, which would leave the text in the file until there are more of them.
      if (keys.length > 0) await people.erase((row) => keys.includes(directoryKey(row)));
    },
    async forgetOrder(tenant) {
      const people = await stores.of(tenant);
      await people.erase(() => false);
    },
    async erase(tenant, pseudonym) {
      const people = await stores.of(tenant);
      await people.erase((row) => ownerOf(row) === pseudonym);
    },
    async owe(tenant, pseudonym, notice) {
      const people = await stores.of(tenant);
      // Somebody who has been erased would leave words here that nobody ever takes away.
      if (!personOf(people, pseudonym)) return;
      const text = notice.text.slice(0, longestNotice);
      const notices = [...noticesIn(people, pseudonym), { ...notice, text }].slice(-mostOwed);
      await people.put({ owed: { pseudonym, notices } });
    },
    owed: (tenant, pseudonym) => read(tenant, (people) => noticesIn(people, pseudonym)),
    owedForDigest: (tenant) =>
      read(tenant, (people) =>
        Array.from(people.values()).flatMap((row) => {
          const notices = 'owed' in row ? row.owed.notices.filter(({ isForDigest }) => isForDigest) : [];
          return 'owed' in row && notices.length > 0 ? [{ person: row.owed.pseudonym, notices }] : [];
        }),
      ),
    async given(tenant, pseudonym, id) {
      const people = await stores.of(tenant);
      const notices = noticesIn(people, pseudonym).filter((notice) => notice.id !== id);
      if (notices.length === 0) await people.delete(owedKey(pseudonym));
      else await people.put({ owed: { pseudonym, notices } });
    },
    close: () => stores.close(),
  };
}

function personBy(people: People, objectId: string): Person | undefined {
  const row = people.get(personKey(objectId));
  return row && 'person' in row ? row.person : undefined;
}

function personOf(people: People, pseudonym: string): Person | undefined {
  const person = personBy(people, people.objectIds.get(pseudonym) ?? '');
  return person?.pseudonym === pseudonym ? person : undefined;
}

function peopleIn(rows: Rows<DirectoryRow>): Person[] {
  return Array.from(rows.values()).flatMap((row) => ('person' in row ? [row.person] : []));
}

function reporterIn(row: DirectoryRow | undefined) {
  return row && 'reporter' in row ? row.reporter : undefined;
}

function copied(person: Person | undefined): Person | undefined {
  return person && { ...person };
}

function noticesIn(rows: Rows<DirectoryRow>, pseudonym: string): Notice[] {
  const row = rows.get(owedKey(pseudonym));
  return row && 'owed' in row ? row.owed.notices.map((notice) => ({ ...notice })) : [];
}

function draftsIn(rows: Rows<DirectoryRow>, pseudonym: string): Draft[] {
  return Array.from(rows.group(pseudonym)).flatMap((row) => {
    if (!('draft' in row)) return [];
    const { pseudonym: _of, ...draft } = row.draft;
    return [{ ...draft, values: { ...draft.values } }];
  });
}
