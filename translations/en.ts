<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BringingIn</name>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n imported</numerusform>
            <numerusform>%n imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were added.</source>
        <translation>
            <numerusform>%n file was added.</numerusform>
            <numerusform>%n files were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routines were added.</source>
        <translation>
            <numerusform>%n routine was added.</numerusform>
            <numerusform>%n routines were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems to solve before it can be started, the first in line {line}.</source>
        <translation>
            <numerusform>%n problem to solve before it can be started, the first in line {line}.</numerusform>
            <numerusform>%n problems to solve before it can be started, the first in line {line}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrokenRow</name>
    <message numerus="yes">
        <source>has %n problems, the first in line {line}</source>
        <translation>
            <numerusform>has %n problem, the first in line {line}</numerusform>
            <numerusform>has %n problems, the first in line {line}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileChanges</name>
    <message numerus="yes">
        <source>%n files use it by its new name now.</source>
        <translation>
            <numerusform>%n file uses it by its new name now.</numerusform>
            <numerusform>%n files use it by its new name now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message numerus="yes">
        <source>%n backups are kept.</source>
        <translation>
            <numerusform>%n backup is kept.</numerusform>
            <numerusform>%n backups are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest is of {day}, with %n sessions.</source>
        <translation>
            <numerusform>The newest is of {day}, with %n session.</numerusform>
            <numerusform>The newest is of {day}, with %n sessions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n sessions, {first} to {last}, {size}</source>
        <translation>
            <numerusform>%n session, {first} to {last}, {size}</numerusform>
            <numerusform>%n sessions, {first} to {last}, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filters</source>
        <translation>
            <numerusform>%n filter</numerusform>
            <numerusform>%n filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reps</source>
        <translation>
            <numerusform>%n rep</numerusform>
            <numerusform>%n reps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message numerus="yes">
        <source>%n seconds to get ready</source>
        <translation>
            <numerusform>%n second to get ready</numerusform>
            <numerusform>%n seconds to get ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were away for %n seconds.</source>
        <translation>
            <numerusform>You were away for %n second.</numerusform>
            <numerusform>You were away for %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were away for %n minutes.</source>
        <translation>
            <numerusform>You were away for a minute.</numerusform>
            <numerusform>You were away for %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were away for %n hours.</source>
        <translation>
            <numerusform>You were away for %n hour.</numerusform>
            <numerusform>You were away for %n hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemBar</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeCard</name>
    <message numerus="yes">
        <source> of %n sessions done</source>
        <translation>
            <numerusform> of %n session done</numerusform>
            <numerusform> of %n sessions done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Programmes</name>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammesPage</name>
    <message numerus="yes">
        <source>{done} of %n sessions done</source>
        <translation>
            <numerusform>{done} of %n session done</numerusform>
            <numerusform>{done} of %n sessions done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are due</source>
        <translation>
            <numerusform>%n session is due</numerusform>
            <numerusform>%n sessions are due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>and %n more notes</source>
        <translation>
            <numerusform>and %n more note</numerusform>
            <numerusform>and %n more notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Routines</name>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reps</source>
        <translation>
            <numerusform>%n rep</numerusform>
            <numerusform>%n reps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message numerus="yes">
        <source>%n months old</source>
        <translation>
            <numerusform>%n month old</numerusform>
            <numerusform>%n months old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n sessions due</source>
        <translation>
            <numerusform>%n session due</numerusform>
            <numerusform>%n sessions due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start with %n quiet minutes</source>
        <translation>
            <numerusform>Start with a quiet minute</numerusform>
            <numerusform>Start with %n quiet minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message numerus="yes">
        <source>The newest good backup is of {day}, with %n sessions.</source>
        <translation>
            <numerusform>The newest good backup is of {day}, with %n session.</numerusform>
            <numerusform>The newest good backup is of {day}, with %n sessions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message numerus="yes">
        <source>%n more after this.</source>
        <translation>
            <numerusform>%n more after this.</numerusform>
            <numerusform>%n more after this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallSheet</name>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>command_line</name>
    <message numerus="yes">
        <source>{file}: ok, {length}, %n segments</source>
        <translation>
            <numerusform>{file}: ok, {length}, %n segment</numerusform>
            <numerusform>{file}: ok, {length}, %n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: ok, %n figures</source>
        <translation>
            <numerusform>{file}: ok, %n figure</numerusform>
            <numerusform>{file}: ok, %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phases</source>
        <translation>
            <numerusform>%n phase</numerusform>
            <numerusform>%n phases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts left out.</source>
        <translation>
            <numerusform>%n text left out.</numerusform>
            <numerusform>%n texts left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>history_wording</name>
    <message numerus="yes">
        <source>%n reminders repeat in {path}.</source>
        <translation>
            <numerusform>%n reminder repeats in {path}.</numerusform>
            <numerusform>%n reminders repeat in {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions written to {path}.</source>
        <translation>
            <numerusform>%n session written to {path}.</numerusform>
            <numerusform>%n sessions written to {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more were left out.</source>
        <translation>
            <numerusform>And %n more was left out.</numerusform>
            <numerusform>And %n more were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions new</source>
        <translation>
            <numerusform>%n session new</numerusform>
            <numerusform>%n sessions new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day notes new</source>
        <translation>
            <numerusform>%n day note new</numerusform>
            <numerusform>%n day notes new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pain_texts</name>
    <message numerus="yes">
        <source>Worst {worst}, %n mornings above your usual.</source>
        <translation>
            <numerusform>Worst {worst}, %n morning above your usual.</numerusform>
            <numerusform>Worst {worst}, %n mornings above your usual.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>programme_texts</name>
    <message numerus="yes">
        <source>%n times a week, {done} done</source>
        <translation>
            <numerusform>%n time a week, {done} done</numerusform>
            <numerusform>%n times a week, {done} done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks of “{name}” are done; next comes “{following}”.</source>
        <translation>
            <numerusform>%n week of “{name}” is done; next comes “{following}”.</numerusform>
            <numerusform>%n weeks of “{name}” are done; next comes “{following}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n weeks are done, and the last one went well.</source>
        <translation>
            <numerusform>{name}: %n week is done, and the last one went well.</numerusform>
            <numerusform>{name}: %n weeks are done, and the last one went well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>running_texts</name>
    <message numerus="yes">
        <source>%n days without a run: begin with at most {week} a week and {longest} in one run.</source>
        <translation>
            <numerusform>%n day without a run: begin with at most {week} a week and {longest} in one run.</numerusform>
            <numerusform>%n days without a run: begin with at most {week} a week and {longest} in one run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: worn for %n months. Look at tread and foam.</source>
        <translation>
            <numerusform>{name}: worn for %n month. Look at tread and foam.</numerusform>
            <numerusform>{name}: worn for %n months. Look at tread and foam.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>suggestion_texts</name>
    <message numerus="yes">
        <source>Three sessions make a picture; so far %n sessions at this step.</source>
        <translation>
            <numerusform>Three sessions make a picture; so far %n session at this step.</numerusform>
            <numerusform>Three sessions make a picture; so far %n sessions at this step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This step is %n days old; the next comes after {wanted}.</source>
        <translation>
            <numerusform>This step is %n day old; the next comes after {wanted}.</numerusform>
            <numerusform>This step is %n days old; the next comes after {wanted}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has hurt for %n days.</source>
        <translation>
            <numerusform>It has hurt for %n day.</numerusform>
            <numerusform>It has hurt for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>terminal</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>from here on there are %n more problems: mend those above first</source>
        <translation>
            <numerusform>from here on there is %n more problem: mend those above first</numerusform>
            <numerusform>from here on there are %n more problems: mend those above first</numerusform>
        </translation>
    </message>
</context>
</TS>
