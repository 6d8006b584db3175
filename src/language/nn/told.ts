import type { Amount } from '../../domain/time/parameters.ts';
import type { Texts } from '../nb/index.ts';
import { sentence } from '../sentence.ts';
import { alone, n } from './amounts.ts';

export const told: Texts['told'] = {
  takenOn: (title: string, date: string) =>
    `«${title}»: Leiaren har teke imot tidstjuven. Neste svar kjem seinast ${n.date(date)}.`,
  asked: (title: string, text: string) =>
    `«${title}»: Leiaren treng eit svar frå deg: ${sentence(text)} Skriv «mine» for å svare.`,
  escalated: (title: string, unit: string, date: string) =>
    `«${title}» er løfta til ${unit}, som skal svare seinast ${n.date(date)}.`,
  parked: (title: string, date: string, reason: string) =>
    `«${title}» må vente: ${sentence(reason)} Vi ser på han igjen ${n.date(date)}.`,
  merged: (title: string, name: string) =>
    `«${title}» er slått saman med «${name}», som gjeld det same. Du høyrer framleis korleis det går.`,
  identified: (title: string, amount: Amount) =>
    `Tidstjuven «${title}» er identifisert: ${alone(amount)}. Neste steg er å avtale kva tida skal brukast til.`,
  rejected: (title: string, reason: string) =>
    `«${title}»: Vi går ikkje vidare med denne tidstjuven no: ${sentence(reason)} Takk for at du sa frå.`,
  started: (title: string) => `«${title}»: Arbeidet med tidstjuven er i gang.`,
  removed: (title: string) => `«${title}» er fjerna. Takk for at du sa frå.`,
  reduced: (title: string) => `«${title}» er redusert. Takk for at du sa frå.`,
  notSolved: (title: string) =>
    `«${title}»: Vi har prøvd, men tidstjuven er ikkje løyst enno. Takk for at du sa frå.`,
  closed: (title: string) => `«${title}» er avslutta. Kjem han tilbake, kan du melde han på nytt.`,
  reopened: (title: string, reason: string) => `«${title}» er opna igjen: ${sentence(reason)}`,
  moved: (title: string, unit: string) => `«${title}» er flytta til ${unit}, som skal svare.`,
  corrected: (title: string, reason: string) =>
    `«${title}»: Vi har retta opp det siste svaret: ${sentence(reason)} Skriv «mine» for å sjå kva som gjeld no.`,
  toPlace: (title: string, unit: string, date: string) =>
    `«${title}» frå ${unit} er løfta til deg. Svar seinast ${n.date(date)}. Skriv «oppgåver» for å sjå han.`,
  toOwner: (title: string) =>
    `Du har fått tidstjuven «${title}» å arbeide med. Skriv «tidstjuvar» for å sjå han.`,
  toSecond: (title: string) =>
    `Talet for «${title}» ventar på at du godtek det. Skriv «oppgåver» for å sjå det.`,
  toProposer: (title: string) => `Talet du føreslo for «${title}», er godteke.`,
};
