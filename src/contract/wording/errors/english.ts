import type { DeskErrorCode } from '../../error.ts'
import type { ErrorWords } from './error-words.ts'

export const english: Readonly<Record<DeskErrorCode, ErrorWords>> = {
  'file-not-found': {
    what: 'The file was not found',
    remedy: 'Check the path: it may have been moved, renamed or deleted.'
  },
  'file-empty': {
    what: 'The file is empty (0 bytes)',
    remedy: 'Ask the department for it again: a download or copy may have broken off.'
  },
  'file-unreadable': {
    what: 'The file cannot be read',
    remedy: 'Check that you may read it, or copy it to this computer first.'
  },
  'file-locked': { what: 'Another program holds the file', remedy: 'Close it in Excel or WPS and try again.' },
  'file-lock-stub': {
    what: 'This is a temporary file that Excel or WPS keeps while a workbook is open, not a return',
    remedy: 'Choose the file of the same name without “~$”; if it is open, save and close it first.'
  },
  'file-too-large': {
    what: 'The file is too large',
    remedy: 'Remove sheets that do not matter, or split it into several files.'
  },
  'not-a-spreadsheet': {
    what: 'This is not a spreadsheet',
    remedy: 'Open it in Excel or WPS, save it as .xlsx, and import that.'
  },
  'desk-for-return': {
    what: 'This is a database, not a return',
    remedy: 'Open it from the menu at the top left, or name it by --desk. What is imported are spreadsheets.'
  },
  'password-protected': {
    what: 'The file has a password',
    remedy: 'Open it in Excel or WPS, save it without the password, and import that.'
  },
  'damaged-file': {
    what: 'The file is damaged',
    remedy: 'Open it in Excel or WPS, repair and save it, or ask the department for it again.'
  },
  'too-many-cells': {
    what: 'The sheet has too many cells',
    remedy: 'Remove empty rows and columns outside the table, and what does not matter.'
  },
  'too-many-filled': {
    what: 'There are too many cells with content ({cells}, at most {limit}); nothing was read',
    remedy: 'Split it into several files, or ask the department for the part that is needed.'
  },
  'too-many-rows': {
    what: 'There are {rows} rows, and a sheet holds no more than {limit}; nothing was read',
    remedy: 'Split it into several files, or ask the department for the part that is needed.'
  },
  'too-many-columns': {
    what: 'There are {columns} columns, and a sheet holds no more than {limit}; nothing was read',
    remedy: 'Split it into several files, or ask the department for the part that is needed.'
  },
  'too-many-sheets': {
    what: 'The workbook has too many sheets ({sheets}, at most {limit})',
    remedy: 'Split it into several files.'
  },
  'zip-bomb': {
    what: 'The file unpacks to an abnormal size; reading was stopped',
    remedy: 'Make sure of where it comes from; open it in Excel and save it anew.'
  },
  'no-cells': { what: 'The workbook is empty', remedy: 'Make sure that the department sent the filled-in file.' },
  'picture-only': {
    what: 'The workbook holds pictures only, no cells to read',
    remedy: 'Ask the department for an editable table.'
  },
  'folder-without-spreadsheets': {
    what: 'The folder holds no spreadsheets',
    remedy: 'Choose the folder with the returns.'
  },
  'no-table': {
    what: 'No table was found',
    remedy: 'Make sure that the sheet has a table with headers and row names.'
  },
  'rows-without-names': {
    what: 'The rows have no names, so nobody can know what the figures are about',
    remedy: 'Add a column of indicators or regions to the left of the figures, and import again.'
  },
  'reading-failed': {
    what: 'Reading failed',
    remedy: 'Other files are not affected. Open it in Excel, save it as .xlsx and try that.'
  },
  'reading-too-long': {
    what: 'Not read to the end after {seconds} seconds, and stopped; the file may be damaged',
    remedy:
      'Other files are not affected. Open it in Excel or WPS, see that nothing is missing, save it as .xlsx and try that; if it really is that large, split it into several files.'
  },
  'no-desk-open': { what: 'No desk is open', remedy: 'Make or open one.' },
  'desk-not-ours': {
    what: 'This is not a desk of Tongbi',
    remedy: 'Choose a desk that Tongbi has made; this file was not changed.'
  },
  'desk-newer': {
    what: 'The desk was written by a newer version (format {version}, this program knows {known})',
    remedy: 'Update Tongbi to open it; the file was not changed.'
  },
  'desk-damaged': {
    what: 'The desk is damaged',
    remedy: 'Open the latest copy; keep the damaged file, it may be mended.'
  },
  'desk-locked': {
    what: 'Another program is using the desk',
    remedy: 'Close the other window or page of Tongbi and try again.'
  },
  'desk-in-window': {
    what: 'The desk is open in a window of Tongbi (computer {computer}, process {process})',
    remedy:
      'Go on in that window, or close it first. Commands of the terminal (import, values, compare …) work beside it, and the window follows.'
  },
  'desk-in-page': {
    what: 'The desk is open in a page of Tongbi (computer {computer}, process {process})',
    remedy:
      'Go on in that page, or end it first: Ctrl+C in the terminal that it was started in (npm start or tongbi serve). Commands of the terminal (import, values, compare …) work beside it, and the page follows.'
  },
  'desk-exists': { what: 'A desk of this name is there already', remedy: 'Choose another name, or open that desk.' },
  'disk-full': { what: 'The disk is full; nothing was stored', remedy: 'Make room and try again.' },
  'disk-full-for-older': {
    what: 'The disk is full and the desk cannot be opened: it is of an older version, and there is no room to bring it to the present one; it was not changed',
    remedy: 'Make room and open it again, or open a copy on a disk that has room.'
  },
  'disk-write': {
    what: 'The disk cannot be written; nothing was stored',
    remedy: 'Check the folder’s permissions and the disk, and try again.'
  },
  'desk-read-only': {
    what: 'This desk is read-only: it can be looked at and not changed; nothing was stored',
    remedy: 'Copy the file to a folder that can be written, take the read-only mark off the copy, and open that.'
  },
  'sheet-too-large': {
    what: 'The table has {rows} rows and {columns} columns, and a sheet holds no more than 1,048,576 rows and 16,384 columns; nothing was exported',
    remedy: 'Choose fewer regions, indicators or periods, and export again.'
  },
  'no-figures': {
    what: 'The desk has no figures yet',
    remedy: 'Import returns by tongbi import, or type values in by tongbi set.'
  },
  'unknown-region': {
    what: 'There is no region “{name}”',
    remedy:
      'Name it by code or by name; one that no list has, such as a development zone, is added first by tongbi region add, which makes the desk where it is absent.'
  },
  'ambiguous-region': {
    what: '{count} regions are called “{name}”: {regions}',
    remedy: 'Name it by its code, or with the name of a region above before it.'
  },
  'unknown-department': {
    what: 'There is no department “{name}”',
    remedy: 'tongbi list departments, or the part Departments of the catalogue, shows those there are.'
  },
  'department-exists': {
    what: '“{name}” is a name of another department already',
    remedy: 'Merge them if they are one; else choose another name.'
  },
  'department-in-use': {
    what: '“{name}” is not on the list: it is only named by changes or indicators',
    remedy: 'It can be renamed, or merged with another one.'
  },
  'region-exists': {
    what: 'There is a region named “{name}” here already ({code})',
    remedy: 'Choose another name, or change the one that is there.'
  },
  'region-in-itself': {
    what: '“{name}” can neither lie within itself nor be a part of its own sum',
    remedy: 'Choose another region above, or other parts.'
  },
  'region-in-use': {
    what: '“{name}” is in use: {figures} figures, {targets} targets, {regions} regions below it or summing it up (undone figures count)',
    remedy: 'Give a region that is no more its last year; to take it out, first undo the changes that use it.'
  },
  'sum-overlaps': {
    what: 'Parts of “{name}” overlap: “{part}” and “{other}” would be counted twice',
    remedy: 'Choose regions of which none lies in another.'
  },
  'years-reversed': {
    what: 'The first year, {from}, is later than the last, {to}',
    remedy: 'Check the two years.'
  },
  'unknown-indicator': {
    what: 'There is no indicator “{name}”',
    remedy: 'Check the name; tongbi list indicators shows those there are.'
  },
  'unknown-period': {
    what: 'There are no figures for this period',
    remedy: 'Check the year; tongbi list periods shows those with figures.'
  },
  'not-a-period': {
    what: '“{text}” names no period',
    remedy: 'Write it as 2023, 2023H1, 2023Q2 or 2023M01-07.'
  },
  'unit-mismatch': {
    what: 'The figures there are do not convert into this unit',
    remedy: 'Choose a unit that measures the same, as yuan and 10 000 yuan do; for something else make a new indicator.'
  },
  'import-has-questions': {
    what: 'Some questions are not answered',
    remedy: 'Answer them, or leave out the tables that ask.'
  },
  'import-gone': { what: 'This import is over', remedy: 'Choose the files again.' },
  'nothing-to-store': { what: 'There is nothing to store', remedy: 'The files hold no new or changed figures.' },
  'already-undone': { what: 'This change has been undone already', remedy: 'It can be brought back in the history.' },
  'parent-is-part': {
    what: '“{parent}” is itself a part of “{name}”',
    remedy: 'Choose another indicator as the whole, or change “{parent}” first.'
  },
  'indicator-in-use': {
    what: '“{name}” is in use and cannot be withdrawn (figures {figures}, targets {targets}, parts {parts})',
    remedy: 'Merge it into another one instead; undone figures count as well, since they may come back.'
  },
  'nothing-to-split': {
    what: '“{name}” has no figures of that choice to split off',
    remedy: 'Choose other periods, regions or sources.'
  },
  'not-a-catalogue': {
    what: 'This is no catalogue of indicators',
    remedy: 'Edit a sheet that “Export” wrote; it needs heads with a column “Name”.'
  },
  'department-with-itself': {
    what: 'A department cannot be merged with itself',
    remedy: 'Choose another one; “{given}” is a name of “{name}” already.'
  },
  'merge-with-itself': {
    what: 'An indicator cannot be merged with itself',
    remedy: 'Choose another one; “{name}” is part of “{into}” already.'
  },
  'merge-kinds-differ': {
    what: '“{name}” and “{into}” are of different kinds and cannot be merged',
    remedy:
      'Amounts, rates, indices and ranks do not mix; if a kind is entered wrongly, mend it in the catalogue first.'
  },
  'formula-syntax': {
    what: 'The formula is not understood at character {at}: “{found}”',
    remedy:
      'A formula is made of names, numbers, + − × ÷ and brackets; prev(name) is the value a year earlier; names with signs in them stand in square brackets.'
  },
  'formula-unknown-name': {
    what: '“{name}” in the formula is no indicator',
    remedy: 'Use a name, alias or id of the catalogue.'
  },
  'formula-cycle': {
    what: 'The formula comes back to itself: {path}',
    remedy: 'An indicator cannot be computed from itself; change one of the formulas.'
  },
  'formula-units': {
    what: 'The units of the formula do not fit: {left} and {right}',
    remedy:
      'What is added must convert into each other, and the result must fit the unit of the indicator; change the formula or the unit.'
  },
  'merge-units-differ': {
    what: 'The unit of “{name}” ({unit}) does not convert into that of “{into}” ({other}): they cannot be merged',
    remedy:
      'Only units of one dimension convert, as 万元 into 亿元; if a unit is entered wrongly, mend it in the catalogue first.'
  },
  'not-undone': { what: 'This change has not been undone', remedy: 'It stands; there is nothing to bring back.' },
  'has-dependents': {
    what: 'Change {change} cannot be undone alone, others rest on it ({count}): {names:changes}',
    remedy: 'Undo those first, or undo them together (tongbi undo --together).'
  },
  'has-grounds': {
    what: 'Change {change} cannot be brought back alone, what it rests on was undone too ({count}): {names:changes}',
    remedy: 'Bring those back first, or all together (tongbi redo --together).'
  },
  'unknown-change': {
    what: 'There is no change {change} in the history',
    remedy: 'Check its number; tongbi history lists all changes.'
  },
  'other-desk': {
    what: 'That change is of another desk; the desk now open was left as it is',
    remedy: 'Open that desk and undo or redo the change in its history.'
  },
  'nothing-to-undo': {
    what: 'There is nothing to undo',
    remedy: 'Every change has been undone, or there is none yet.'
  },
  'nothing-to-redo': { what: 'There is nothing to redo', remedy: 'Only what was undone can be brought back.' },
  'unknown-moment': {
    what: '“{moment}” is no moment',
    remedy: 'Write a day as 2026-03-31, a time as 2026-03-31T15:04:05, or the number of a change as #12.'
  },
  'looking-back': {
    what: 'The desk is shown as it was known earlier; nothing can be changed there',
    remedy: 'Return to the present first.'
  },
  'unknown-value': {
    what: 'The desk has no such figure',
    remedy: 'Check indicator, region and period; tongbi values lists those there are.'
  },
  'nothing-pending': {
    what: 'Nothing waits for a decision about {name}',
    remedy: 'tongbi pending, or the part To decide of the history, shows what does.'
  },
  'no-original': {
    what: 'This figure was not read from a file, so there is no original',
    remedy: 'The history says when and by whom it was entered.'
  },
  'target-unreadable': {
    what: 'This target cannot be read',
    remedy: 'Write a figure with its unit, or a growth in percent, such as “about 7% growth”.'
  },
  'not-recipes': {
    what: 'This is no file of recipes',
    remedy: 'Choose a file that “Export recipes” has saved (.tongbi-recipes.json).'
  },
  'nothing-to-keep': {
    what: 'There is nothing to keep as a recipe',
    remedy: 'First point at corrections on the sheet or answer its questions.'
  },
  'unknown-target': {
    what: 'There is no such target',
    remedy: 'It may have been withdrawn; the history can bring it back.'
  },
  'unknown-task': {
    what: 'There is no such key task',
    remedy: 'It may have been withdrawn; the history can bring it back.'
  },
  'phrase-unknown-slot': {
    what: '“{slot}” is no placeholder of this phrase',
    remedy: 'Use one of the placeholders listed with the phrase, or leave the braces out.'
  },
  'phrase-missing-slot': {
    what: 'The phrase lacks its placeholder “{slot}”',
    remedy: 'Write it into the phrase, with its braces.'
  },
  'phrase-brackets': {
    what: 'Brackets of the phrase do not match ({slot})',
    remedy: 'Placeholders stand in braces; parts that may be left out stand in square brackets, not within others.'
  },
  'phrase-empty': { what: 'The phrase is empty', remedy: "Write its words, or take the program's own again." },
  'unknown-view': {
    what: 'There is no such view',
    remedy: 'See which there are by “tongbi views” or under Views; it may have been deleted or renamed.'
  },
  'view-exists': {
    what: 'This folder already has a view named “{name}”',
    remedy: 'Take another name, or rename the other view first.'
  },
  'invalid-input': {
    what: 'The request is not of the right form',
    remedy: 'Check what was entered; if it happens again, please report it.'
  },
  'not-allowed': { what: 'This is not allowed', remedy: 'Only the program itself may do this.' },
  cancelled: { what: 'Cancelled', remedy: 'Nothing was stored.' },
  'unknown-call': { what: 'Two parts of the program are of different versions', remedy: 'Start the program again.' },
  'desk-restarted': {
    what: 'The data process ended unexpectedly and was started again',
    remedy: 'What was stored is safe; do the last step once more.'
  },
  'service-stopped': {
    what: 'Tongbi has stopped: this page cannot reach it',
    remedy:
      'What was stored is safe. Run tongbi serve (or npm start) in a terminal again and open the address that it prints.'
  },
  'session-ended': {
    what: 'This page is no longer let in',
    remedy: 'Open the address that the terminal printed; Enter in the terminal prints a new one.'
  },
  unexpected: {
    what: 'Something unexpected went wrong',
    remedy: 'What was stored is safe. Try again; if it happens again, please report it.'
  }
}
