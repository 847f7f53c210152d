# What can go wrong: one line each, with what to do about it.

## The command line

usage-command = There is no command ‘{ $word }’. { $near ->
        [none] See what there is with bezwaar help.
       *[other] Did you mean { $near }? See everything with bezwaar help.
    }
usage-subcommand = { $command } needs one more word. Choose { $choices }.
usage-option = There is no option { $option }. { $near ->
        [none] See what there is with bezwaar help.
       *[other] Did you mean { $near }?
    }
usage-option-elsewhere = { $command } has no option { $option }. See what there is with bezwaar help { $command }.
usage-option-alone = The option { $option } belongs to a command, and there is none. See what there is with bezwaar help.
usage-no-value = { $option } needs a value. Write { $option } { $value }.
usage-needless-value = { $option } takes no value. Leave out what comes after the = sign.
usage-missing = { $command } lacks its { $operand }. Write: { $usage }
usage-too-much = ‘{ $word }’ is one word too many. Write: { $usage }
usage-too-much-words = ‘{ $word }’ is one word too many. Put a name with spaces between quotes: { $usage }
usage-not-text = ‘{ $word }’ is not readable text. Type it again in ordinary letters (UTF-8).
usage-word = ‘{ $word }’ cannot stand for { $what }. Choose { $choices }.
usage-now = ‘{ $word }’ is no instant. Write --now like 2025-05-20T10:00:00+02:00.
usage-on = ‘{ $word }’ is no date that exists. Write { $option } like 2025-05-20, or like 2025-05 if you only remember the month.
usage-only-year = The year { $word } alone is too little. Write { $option } like 2025-05-20, or like 2025-05 if you only remember the month.
usage-day = ‘{ $word }’ is no day that exists. Write { $option } like 2025-05-20.
usage-other-kind = The option { $option } is for { $kinds }. Leave it out, or choose that text with --kind.
usage-without = The option { $option } belongs to { $other }. Add that one too.
usage-both = The options { $option } and { $other } do not go together. Choose one.
usage-ending = The file ‘{ $word }’ needs another name. Let it end in .eml (for your mail program) or .txt.
usage-later = The option { $option } does not work in this version yet. Leave it out and keep the file yourself.
usage-no-json = { $command } has no --json. Leave that option out.
usage-no-command = There is no command. See what there is with bezwaar-cli help; bezwaar opens the window.
usage-no-window = This build of Bezwaar has no window. See the commands with bezwaar help; cargo build --release makes one with a window.

## Platforms, routes and accounts

error-unknown-platform = The platform ‘{ $platform }’ is not in the list. { $near ->
        [none] See all platforms with bezwaar list --all.
       *[other] Did you mean { $near }?
    }
error-unknown-route = { $platform } has no route ‘{ $route }’. { $known ->
        [none] There is nothing to send there.
       *[other] Choose { $known }.
    }
error-no-page = There is no page to open this way at { $platform }. See the other ways with bezwaar show { $platform }.
error-unknown-account = The account ‘{ $account }’ is not among yours. See them with bezwaar account list.
error-unknown-account-on = The account ‘{ $account }’ is not among yours on { $platform }. { $known ->
        [none] Add it with bezwaar account add { $platform } NAME.
       *[other] Choose { $known }.
    }
error-which-account = You have more than one account on { $platform }. Choose one with --account: { $known }.
error-same-name = More than one account is called ‘{ $account }’. Choose the number: { $known }.
error-same-account = The account ‘{ $handle }’ is there already. Choose another name, or use the one that is there.
error-empty-handle = An account needs a name. Give a user name, a profile address or an e-mail address.
error-too-long = This text is too long: { $longest } characters fit. Make it shorter; nothing was changed.
error-ahead = { $date } is still to come. Choose a day up to today, and check your computer's date if that is wrong.
error-nothing-to-undo = There is nothing to undo. What was recorded on another device is undone there.

## Files

error-journal-read = The history cannot be read ({ $path }): { $why } Nothing was changed.
error-journal-write = This was not recorded, because writing fails ({ $path }): { $why } What was there is still there.
error-journal-busy = Another program keeps the history busy ({ $path }). Close it or wait a moment, and try again; nothing was changed.
error-journal-too-large = The history is { $size } MB, far larger than can be right ({ $path }). Move the file elsewhere or put a backup in its place; it was not touched.
error-settings-value = ‘{ $value }’ cannot stand for { $key }. Choose { $choices }.
error-settings-too-long = The value of { $key } is too long: { $longest } characters fit. Make it shorter; nothing was changed.
error-settings-write = The setting was not kept, because writing fails ({ $path }): { $why } What was there is still there.
error-file-read = The file { $path } cannot be read: { $why }
error-file-not-text = The file { $path } is not readable text. Save it as plain text (UTF-8) and try again.
error-no-home = Your home folder { $home } does not exist, so there is no place for your data. Choose a folder with --data-dir DIR; nothing was recorded.
error-no-folder = This system has no place for your data. Choose a folder with --data-dir DIR.
error-output = The output cannot be written: { $why }

why-full = the disk is full. Free some space and try again.
why-read-only = the disk is read-only. Choose another folder with --data-dir DIR, or make the disk writable.
why-denied = you have no permission there. Choose another folder with --data-dir DIR, or ask the owner for access.
why-not-folder = a part of that path is not a folder. Choose another folder with --data-dir DIR.
why-missing = that path does not exist and cannot be made. Choose another folder with --data-dir DIR.
why-folder = that is a folder, not a file. Move that folder, or choose another one with --data-dir DIR.
why-file-denied = you have no permission to read it. Ask the owner for access.
why-file-missing = it does not exist. Check the name.
why-file-folder = it is a folder. Choose a file.
why-export-read-only = the disk is read-only. Choose another place.
why-export-denied = you have no rights there. Choose another folder, or ask its owner for access.
why-export-missing = that folder does not exist. Choose one that is there.
why-export-folder = that is a folder. Put the name of a file behind it, such as bezwaar.ics.
why-export-other = there is something else under that name already. Choose another name.
why-other = { $said }. Check the disk and try again.

## The browser

error-open = No browser could be started. Copy this address and open it yourself: { $url }

## Remarks: nothing was lost

remark-unreadable = { $count ->
        [one] Line { $lines } of the history cannot be read and does not count; the rest does.
       *[other] { $count } lines of the history cannot be read and do not count (line { $lines }); the rest does.
    } If something is missing, record it again or put a backup in place.
remark-newer = { $count ->
        [one] One line of the history comes from a newer version of Bezwaar; it is kept and does not count here.
       *[other] { $count } lines of the history come from a newer version of Bezwaar; they are kept and do not count here.
    } Update Bezwaar to see everything.
remark-settings = Your settings cannot be read as a whole (settings.toml); what can be read holds. Set again what is missing; the old file is kept.
remark-catalog = One of your own catalogue files does not count ({ $place }): { $why } See what is wrong with bezwaar check { $file }.
remark-clock-early = By the clock it is { $date }. Set your computer's date right; until then the deadlines are wrong.
remark-clock-back = By the clock it is { $date }, but you recorded something on { $newest } already. Check your computer's date; nothing is lost.
remark-no-home = Your home folder { $home } does not exist, so nothing can be recorded. Choose a folder with --data-dir DIR.

## Texts

error-no-text = { $platform } takes no text: you switch something off there, or need not do anything. See how with bezwaar show { $platform }.
error-reason-too-long = Your reason has { $length } characters and { $limit } fit here. { $text ->
        [letter] Make it shorter.
       *[short] Make it shorter, or choose the full letter (--kind objection).
    }
error-template = A text of the program itself is broken ({ $said }). Tell its makers; nothing is lost.

list-or = { $many } or { $last }
error-export = The file { $path } was not written: { $why }

## What cannot be

error-long-ago = { $date } cannot be right: there was nothing to object to then. Check the year; nothing was changed.
error-before-sent = { $date } lies before the day on which you sent your objection ({ $other }). Choose a later day, or first correct the day of sending; nothing was changed.
error-after-answer = An answer came on { $other } already, and after that there is nothing left to put off ({ $date }). If that answer is not right, take it back first; nothing was changed.
error-before-complaint = { $date } lies before the day on which you complained ({ $other }). Choose a later day, or first correct the day of the complaint; nothing was changed.
error-until-before = The day that they name themselves ({ $until }) lies before their message ({ $date }). Check both days; nothing was changed.
error-until-far = { $until } lies too far off for an answer. Check the year; nothing was changed.
error-not-of = The option { $option } does not belong to { $event }, but to { $fits }. Leave it out; nothing was recorded.
error-unknown-authority = The authority ‘{ $code }’ is not known. Write the code of a country, such as NL, or of a German Land, such as DE-BE.
error-file-empty = The file { $path } is empty. Put the message in it and try again, or leave out --text.
error-file-empty-sent = The file { $path } is empty. Put the text in it that you sent; if you left the field empty, write --text "".
