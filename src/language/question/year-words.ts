/** Ten to twenty-seven, as the years of this century are said. */
function yearNames(): readonly string[][] {
  const teens = ['ti|ten', 'elleve|eleven', 'tolv|twelve', 'tretten|thirteen', 'fjorten|fourteen'];
  const later = [
    'femten|fifteen',
    'seksten|sixteen',
    'sytten|seventeen',
    'atten|eighteen',
    'nitten|nineteen',
  ];
  const ones = ['en|ein|one', 'to|two', 'tre|three', 'fire|four', 'fem|five', 'seks|six', 'sju|syv|seven'];
  const twenties = ones.map((names) =>
    names
      .split('|')
      .flatMap((one) => [`tjue${one}`, `tjue ${one}`, `twenty ${one}`, `twenty-${one}`])
      .join('|'),
  );
  return [...teens, ...later, 'tjue|twenty', ...twenties].map((names) => names.split('|'));
}

export function yearWords(): string {
  return yearNames()
    .flat()
    .sort((a, b) => b.length - a.length)
    .join('|');
}

/** «nitten» → 19, as in «to tusen og nitten». */
export function yearWord(name: string): number {
  return 10 + yearNames().findIndex((names) => names.includes(name));
}
