/** What may name a row or a column: the name at a place, counted from 0. */
export type Name = (at: number) => string | number

export function kindsOfNames(): Readonly<Record<string, Name>> {
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']
  return {
    years: (at) => 1960 + at,
    'years as text': (at) => String(1960 + at),
    'years backwards': (at) => 2009 - at,
    'years of two digits': (at) => `'${String((60 + at) % 100).padStart(2, '0')}`,
    'years in brackets': (at) => `(${1960 + at})`,
    'years with a star': (at) => `${1960 + at}*`,
    'years every fifth': (at) => 1900 + 5 * (at % 40),
    'years over two': (at) => `${1960 + at}-${String((61 + at) % 100).padStart(2, '0')}`,
    'spans of years': (at) => `${1800 + 5 * at}–${1804 + 5 * at}`,
    'years to years': (at) => `${1960 + at} to ${1961 + at}`,
    months: (at) => months[at % 12] ?? '',
    'months and years': (at) => `${months[at % 12]} ${2000 + Math.floor(at / 12)}`,
    'months and years short': (at) => `${months[at % 12]?.slice(0, 3)}-${String(Math.floor(at / 12)).padStart(2, '0')}`,
    dates: (at) => `31.12.${1960 + at}`,
    'dates in words': (at) => `1 January ${1960 + at}`,
    quarters: (at) => `Q${(at % 4) + 1} ${2000 + Math.floor(at / 4)}`,
    'years and quarters': (at) => `${2000 + Math.floor(at / 4)}Q${(at % 4) + 1}`,
    numbers: (at) => at + 1,
    'numbers from nought': (at) => at,
    'numbers with a limit': (at) => (at === 0 ? 'Under 1' : String(at)),
    hundreds: (at) => 100 * (at + 1),
    classes: (at) => `${5 * at}-${5 * at + 4}`,
    'classes in words': (at) => `${5 * at} to ${5 * at + 4} years`,
    'classes of money': (at) => `$${10 * at},000 to $${10 * at + 9},999`,
    'classes with a limit': (at) => (at === 0 ? '<10' : `${10 * at}+`),
    letters: (at) => String.fromCharCode(65 + (at % 26)),
    codes: (at) => `C${10 + at}`,
    'codes in figures': (at) => String(at + 1).padStart(3, '0'),
    'numbered names': (at) => `${at + 1}. ${word(at)}`,
    'long names': (at) =>
      `${word(at)} and other establishments, including those of persons employed in 2005 not elsewhere classified`,
    'names in lines': (at) => `${word(at)}\nof the\ncounty`,
    'names with a colon': (at) => `${word(at)}:`,
    'names with leaders': (at) => `${word(at)} ........`,
    'names with a year': (at) => `${word(at)}, 2008`,
    'names with a unit': (at) => `${word(at)} (%)`,
    'names with figures': (at) => `${word(at)} 2008=100`,
    'small letters': (at) => word(at).toLowerCase(),
    'capital names': (at) => word(at).toUpperCase(),
    'the same word': () => 'Number'
  }
}

function word(at: number): string {
  const names = [
    'Apple',
    'Birch',
    'Cedar',
    'Damson',
    'Elder',
    'Fig',
    'Gorse',
    'Hazel',
    'Ivy',
    'Juniper',
    'Kale',
    'Larch'
  ]
  return `${names[at % names.length]}${at < names.length ? '' : ` ${String.fromCharCode(97 + (Math.floor(at / names.length) % 26))}`}`
}

export function kindsOfCodes(): Readonly<Record<string, Name>> {
  return {
    ranks: (at) => at + 1,
    'codes of three digits': (at) => 101 + 7 * at,
    'codes of five digits': (at) => 20101 + 13 * at,
    'codes of four digits': (at) => 1101 + 37 * at,
    'codes with a letter': (at) => `A${String(at + 1).padStart(2, '0')}`,
    'codes with a nought': (at) => String(at + 1).padStart(2, '0'),
    years: (at) => 1990 + (at % 19)
  }
}
