import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readDetails } from './details.ts';
import { packageApp } from './package-app.ts';

const { values } = parseArgs({
  options: {
    'app-id': { type: 'string' },
    municipality: { type: 'string' },
    website: { type: 'string' },
    privacy: { type: 'string' },
    terms: { type: 'string' },
    out: { type: 'string', default: 'manifest/tidvinn.zip' },
  },
});
const { details, problems } = readDetails(values);
if (details) {
  writeFileSync(values.out, packageApp(details));
  console.log(
    `Wrote ${values.out}. Upload it in Teams admin centre: Teams apps > Manage apps > Upload new app.`,
  );
} else {
  console.error(`The app package needs more:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  console.error(
    '\nnpm run manifest -- --app-id GUID --municipality "Eide kommune" --website https://www.eide.kommune.no',
  );
  process.exitCode = 1;
}
