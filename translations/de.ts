<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Rehab Player {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads you through rehabilitation routines, and keeps the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence: use it, change it, pass it on. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account, no network. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no medical advice and no medical device, and it replaces no examination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot see you: how a movement feels counts more than what is on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your physio or doctor says something else, do that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddBar</name>
    <message>
        <source>More steps to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {kind}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringingIn</name>
    <message>
        <source>Import routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routines (*.yaml *.yml *.json *.zwo);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {name} to your routines?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is copied. It stays as it is in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play it without adding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solve its problems first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n routines were added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 problem to solve before it can be started, in line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problems to solve before it can be started, the first in line {line}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Broken</name>
    <message>
        <source>It can be started once these are solved. The list is read again when the file changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures with a mistake are left out until it is solved; the others are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in your editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrokenRow</name>
    <message>
        <source>Show the problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has 1 problem, in line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>has %n problems, the first in line {line}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Half a year, day by day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>newer version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Routines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer version came with the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesLine</name>
    <message>
        <source>Play it as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play it with my changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you accepted it: {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written, not as you accepted it: {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>{chart}: more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three sessions make a line. So far: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>What to do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See someone today, when it is one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See someone soon, when it is one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInFlow</name>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Before you start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To note it, answer the first question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any of these today? N for none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>What fits here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message>
        <source>{name} is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was changed outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was deleted or moved. Your text is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed the file since it was opened. Nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the one on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines that differ: − on disk, + here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DelayFinder</name>
    <message>
        <source>Bluetooth brings sound late. Play the ticks, and press + until the dot crosses the line just when you hear them. The picture then waits for the sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dot that should cross the line with each tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 milliseconds less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 milliseconds more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the ticks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as sound …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet for the wall …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline, {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of this routine came with the program. Yours was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare and choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftSheet</name>
    <message>
        <source>Unsaved changes were kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was being edited when the program ended, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has been changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Drop to add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditCard</name>
    <message>
        <source>More for this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditStrip</name>
    <message>
        <source>set {n} of {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>What is heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is heard in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is heard: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it was before the problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sound of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first {number} of many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times from the start, without waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tone: work begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tone: rest begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tone: change sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tone: get into place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tone: a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tone: all done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tone: 3, 2, 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tone: halfway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tone of a phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tone of a repetition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long (else waits)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name without its ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary, one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About; a blank line begins a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is needed, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution, shown before the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often; numbers or ranges such as 2-3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked afterwards, one a line: Load, kg, per side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beats a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cues, one a line, shown and spoken early in the first set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading, to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gentle, to 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impact, 3 stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does it hurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}: {where}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorFlow</name>
    <message>
        <source>{name} cannot be edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy could be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reloaded from the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed outside, and is shown as it is now. Undo brings back what was here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy for after a crash cannot be kept: save soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsaved changes brought back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Nothing is left to try behind this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export as sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, about {length} with pauses: to play on a phone, without this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause for getting into place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second less for getting into place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second more for getting into place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the player would wait for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up. Nothing is left of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is spoken in it: there is no voice on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that did not fit or could not be spoken: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileChanges</name>
    <message>
        <source>{name} was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These play it by its old name, {old}, and would no longer find it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the routines that play it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} plays it by its new name now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files play it by its new name now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The name is written there in a way that has to be changed in the text:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all could be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer version was taken. Yours had no changes of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer version was taken. Yours is kept as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Where things are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History, settings, your own routines and the backups are in one folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open my routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made and checked: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} are kept. The newest is of {day}, with {sessions} sessions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort: {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 to 10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 to 20 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over 20 minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstCard</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStartFlow</name>
    <message>
        <source>The answers cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>First start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not medical advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I understand: this plays general exercises and keeps my log. It cannot find out what is wrong and is no medical advice. I stop if it gets sharp or rises above 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me the first routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers rule out what the guide offers here. Ask a professional first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runners often start with this: {name} ({when}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>What is the first step?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text cannot be read at the moment, so the form shows its last good state. Nothing is lost: solve the problem in the text, or undo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Drawing of a left foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing of a right foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys 1 to 6 choose where it hurts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left foot from behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right foot from behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our own rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published: in a study or a health service&apos;s page that we read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our own rule: chosen with care where the sources leave it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not certain: experience more than studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does it hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to stop running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to see someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message>
        <source>Export a routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routines (*.yaml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was copied as text, to paste into a mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported, but not all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpRow</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sessions, {first} to {last}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is made each day, and ten are kept, in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made and checked: {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{made}: sound. {contents}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here now is kept as a backup first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {due} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both become one session: times are added up, and of answers the later one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other session of this routine near it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {routine} with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of sessions, for a spreadsheet (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of every set and side (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, to be imported again (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions as entries of a calendar (iCalendar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report for the physio (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped early only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done or stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}. What is here stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} (from {n} {unit} on it is real)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} (below {n} {unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no real change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stiff minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stiff minutes in the morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst during</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, mean of each week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doses done, of those due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes under tension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wk {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{week}: {done} of {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}, {routine}, {length}, worst {worst}, next morning {morning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, from {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set {n} of {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {m} reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report for the physio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import and backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each session is kept, also one that you stop early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Save your changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Light</name>
    <message>
        <source>green, fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red, stop for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow, go softer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow, same dose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LightPanel</name>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start: I have asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system: the program changes when your desktop does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language is there from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Rehab Player</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MorningCard</name>
    <message>
        <source>Minutes of stiffness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five minutes less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five minutes more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 worst you can imagine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stiff for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New swelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other joints stiff too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was the first step this morning?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewsSheet</name>
    <message>
        <source>{name} is your copy of a routine that has changed since. Nothing of yours is lost: if you take the newer one, yours is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version came with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines that differ: − yours, + the newer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the newer one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>General exercise guide, not medical advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop if it gets sharp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pop or snap with sudden pain. You cannot rise on tiptoe or take four steps. A bone that is sore to touch after an injury. A changed shape. A hot, red joint with fever. A swollen, warm, painful calf; with breathlessness or chest pain call an ambulance. A cold, pale, blue or numb foot. An open wound, above all with diabetes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain in one spot of a bone, at rest or at night, or when the heel is squeezed. Stabbing pain on every step. Swelling, redness or warmth. The ankle gives way. Tingling or numbness. Still there after two to three weeks, or worse in spite of rest. A child under 16 with heel pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See someone today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop running and jumping, and see someone soon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewColumn</name>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stiff minutes in the morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next morning tells whether it settled. Answer on Today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of each week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was measured yet. What a routine measures is asked after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PainCard</name>
    <message>
        <source>Pain, 14 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PainChart</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first step {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same file: comments and order stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhaseField</name>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the phase takes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Rehab Player</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayAll</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play them all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+15 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start, pause, go on, ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back, twice: the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this step again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 seconds more or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much it hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound off or on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>louder or softer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave full screen, then end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>halfway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst you can imagine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock stands still. Keys 0–9 (for ten: 1, then 0) or ← →, then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does it hurt right now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go softer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This much is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on, but softer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should never turn sharp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on at the same dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed if it has settled by tomorrow morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need: {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does it hurt? Press P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {set} done. How much does it hurt? Press P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Space goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Space goes on after {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} seconds to get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then 3, 2, 1 and {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many as you can, at your own pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End: done enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End: pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End: tired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End: no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were away for {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were away for a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were away for {minutes} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were away for {hours} hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped. Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the next exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back: fewer, on both legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} is too much for this exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stepping back takes a third off this set; use both legs, or a smaller range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIGHT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get into place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {set} of {sets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round} of {rounds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many as you can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does it hurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gap}, then {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before set {set} of {sets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same on the {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between sets {one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between rounds {one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From right to left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerSection</name>
    <message>
        <source>Getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to get from the keyboard to your place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticks before it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In steps, the figure shows where each movement ends, and nothing flows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemBar</name>
    <message>
        <source>It can be saved, and started once this is solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be saved, and started once they are solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem {at} of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Worth knowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log could not be changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammeCard</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of {n} sessions done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Programmes</name>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days in a pause do not count: no week is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until I go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: what would be due on that day is done later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 days later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 days later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done stays in the history. You can begin it again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You follow it on this side already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hours apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {n} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammesPage</name>
    <message>
        <source>Programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no programme files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today then shows it as often as it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which routine?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As often as its file says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {n} sessions done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and follow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>How much does it hurt now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst you can imagine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First step this morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered at {time}, change it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stiff for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of stiffness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five minutes less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five minutes more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any of these today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ran since last time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far, in km; may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand back, hands free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows and says what to do, how long, on which side and how fast. A few questions, then the first routine is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which side?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does it hurt most?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year or so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does the first step hurt on a usual morning?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under heel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside of ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside of ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is any of this so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rules out a few exercises, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can you hear it from where you train?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a cue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders for the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {days}, {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to remind of: you follow no programme with fixed days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the file to your phone and open it there, best into a calendar of its own: then all of it can be taken out again in one go. A newer file changes what an older one brought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due after a run is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was the first step this morning?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering takes ten seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due now: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are due</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemindersSection</name>
    <message>
        <source>While the program runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me of what is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One notification for each session, and one for the question of the morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sessions of a day are spread over these hours. On a rest day nothing is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends the program. Minimise it to be reminded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its icon brings the window back. Ctrl+Q ends the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you follow as a calendar file, with an alarm for each session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders for the phone…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>What I want to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, of what was due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h:min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of each week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h:min done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under tension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report for the physio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to ask? One question a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done against prescribed, pain, left and right, and your notes, on one or two pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehab report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days with a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours and minutes done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doses due, {n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions by light: {lights}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets and holds left out or cut short: {n} ({reasons}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the person&apos;s own log, made with Rehab Player. Pain on a scale of 0 to 10. Page {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no real change (below {n} {unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real ({n} {unit} or more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: left {left}, right {right}, difference {difference} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}; worth watching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResumeCard</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this session?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done and told in it will be gone. Keeping it as it is does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Routines</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when last done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does it hurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount}, each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at your pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} + your pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{often}, after runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} h apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} a day, {m} days a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside of ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside of ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under heel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutinesPage</name>
    <message>
        <source>No routine fits all of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own routines appear here. Edit a copy of one, write a new one, or drop a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>A run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain began at km, if there was any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain in the run, if there was any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pair of shoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilometres so far, if known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First worn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now} km in the last seven days, {before} km in the seven before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last three runs with pain it began at {km} km.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last three runs with pain it began between {low} and {high} km.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain from {km} km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under a month old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 month old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} months old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{km} of {most} km, {months}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights with the splint in the last seven: {n}, {hours} hours in all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>Running and shoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your pairs, and their kilometres count themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worn no more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Calf stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get into place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace of a rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3, 2, 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Ten seconds”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionDetail</name>
    <message>
        <source>Back to the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine as played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is here in two versions, which differ. Which one counts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned and done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended before the first step was over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by hand, without its single steps.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionFlow</name>
    <message>
        <source>Your history cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound on, {volume} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, such as 2026-05-14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, such as 7:58</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time done, in minutes or m:ss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: this cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst during</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionTable</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionsCard</name>
    <message>
        <source>Search the sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in names and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session fits all of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all days again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and your side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Edit the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done? The rest is asked next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>Looking for sound …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Played in one stream, each cue at its exact moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Played by one player program per cue, up to a tenth of a second early or late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is heard. The player shows each cue large instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundCheckCard</name>
    <message>
        <source>Sound check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand where you train. Everything should be clear from there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundCheckSheet</name>
    <message>
        <source>Can you hear it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sounds lead you while you look elsewhere. Stand where you train, and listen. This check comes once, and stays in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound comes late? (Bluetooth)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>How loud, how much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a sound cannot be played, the player says so and shows the cue large instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplintCard</name>
    <message>
        <source>Night splint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours with the splint last night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hour less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hour more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpotList</name>
    <message>
        <source>Where does it hurt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpotWords</name>
    <message>
        <source>Click where it hurts, or choose from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May point to </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go easy on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runners often use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some signs should be seen today, before any exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All warning signs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Rehab Player is open already, but does not answer. Wait a moment, or end it, and start again. It uses the folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>This routine cannot be played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session cannot be resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log could not be changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>What to do now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusRows</name>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System default, follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual voice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>No name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about this routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this routine: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps: {number} of {count}, {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepMenu</name>
    <message>
        <source>Try from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt ↑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into a repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the repeat away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepRateCard</name>
    <message>
        <source>Steps a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your target is {n} now. Small quick steps load the ankle less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count one foot for {n} seconds while you run at your usual pace, four times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own: {n} steps a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {n} first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {n} later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>set {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>How was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain during it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst you can imagine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as hard as it gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TempoInput</name>
    <message>
        <source>phase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text of the routine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what is heard in the selected step (F7)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleBar</name>
    <message>
        <source>Routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Add a routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file from your physio or another program, or a new routine from scratch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without hops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing due yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sessions due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was it? The question comes tomorrow morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing due today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} It goes on when a morning is as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rest day counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one is {when}, {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with a quiet minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with {n} quiet minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need: {kit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: {side}{area}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused since {day}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until {until}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>travelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped {day} at {done} of {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped {day} after {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after yesterday&apos;s {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {name} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, worst {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestion: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepting changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepting changes: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Running and shoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow a programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Rehab Player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TryButton</name>
    <message>
        <source>Try: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnderPage</name>
    <message>
        <source>Back to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Your history needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your history was damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest good backup is of {day}, with {count} sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin afresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your history is back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waits</name>
    <message>
        <source>Before the first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second less before the first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second more before the first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second less after a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second more after a pause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WallSheet</name>
    <message>
        <source>{n} rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left, then right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} of rest between rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own step rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} beats a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At your own pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does it hurt, 0 to 10?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many as you can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest {time} between sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load {load}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet could not be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {n} more, see the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often, how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop when it hurts more than {n} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General exercise guide, not medical advice. Stop if it gets sharp.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WallSheetCard</name>
    <message>
        <source>Sheet for the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} on one page, with its pictures and doses, to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program for PDF files was found here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysOn</name>
    <message>
        <source>Say how often, and Today shows what is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the foot and see what it may point to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your physio’s exercises as a file, or write them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow a programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a routine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Which foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sore all over, or just tired?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fingertip covers it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YouSection</name>
    <message>
        <source>Which side is sore?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps for the affected side train this one. A new session takes it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hurts, and what to leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it hurts, since when, and what rules an exercise out, as told at the first start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step a minute less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step a minute more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadence drills tick at this rate. Without a target of your own, leave it at {rate}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoomChips</name>
    <message>
        <source>Days shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Mark</name>
    <message>
        <source>Rehab Player</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Renderer</name>
    <message>
        <source>The export stopped before its end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Trouble</name>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_UsedRow</name>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>care_wording</name>
    <message>
        <source>check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>morning answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pair of shoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night with the splint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set of safety answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer to a suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>routine with its own dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has to be two numbers, the smaller one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has to be a number from 0 to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {number} of the file was left out: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{updated} brought up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers, runs and plans: {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: this differs from what was here. Both versions were kept; the one from here counts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>command_line</name>
    <message>
        <source>where history, settings and your own routines are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided rehab sessions from routine files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a routine, or play it in the terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a routine file, or the name of a routine that comes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>play in the terminal, without a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a file in the window, and offer to add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what is wrong with routine files and figure files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show a routine as it will be played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the affected side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a routine as a sound file, to take along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in .wav, .flac, .ogg or .mp3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead of your own setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long a wait is in the file (10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write over a file that exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the history to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in .csv, .json, .ics, or .pdf for a report of 12 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace the file when it is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a .csv: a row per set and side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in an .ics: what was done, instead of what is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first day, such as 2026-05-14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take in a history that was exported as .json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the JSON Schema of a file format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a whole number from 1 to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no day such as 2026-05-14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder, name a file in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{file}: ok, {length}, %n segments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: ok, %n figures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: this is a folder, name a file in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet. Each session is kept, also one that you stop early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst pain {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n texts left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{out} exists already. Replace it? [y/N] </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rehab-player play FILE --terminal plays in the terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no screen found; {instead}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window needs a system library that is missing ({missing}); {instead}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>data_wording</name>
    <message>
        <source>The history in {path} was written by a newer version of this program. It was left as it is. Sessions played now are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history in {path} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be written: {path} is read-only. What is played now is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: {path} cannot be written. Free some space; what is already kept is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history in {path} is in use by another program right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history in {path} cannot be reached ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history in {path} was damaged. It was kept as {name}, and a new history was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be kept in {path}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a file where the folder should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings: {section}, {key}: &quot;{value}&quot; is not {allowed}. The usual value is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({reason}). The usual values are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be kept in {path} ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not in the form of [section] and name = value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>editing_templates</name>
    <message>
        <source>Reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get into place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 × 10 with tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 × 12 each side, 3 seconds down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 × 15 on the sore side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 × 10 at your own pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many as you can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold 30 s each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 × 45 s hold with rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to a beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run on the spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm and cold in turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feet in warm water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feet in cold water</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>editing_texts</name>
    <message>
        <source>This step is no longer in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text cannot be read at the moment. Solve its problem first, or undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step cannot be moved into itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a repeat has steps inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps of this routine are no list. Change it in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part is written with a name (`&amp;` or `*`). Change it in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is written in a way that the form cannot change safely. Change it in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step duplicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put into a repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out of the repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>figure_checking</name>
    <message>
        <source>needs keys and values, such as `name: value`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a list, such as `[a, b]`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {number} entries; it needs {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a number from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {value}; it needs a number from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a text of 1 to {longest} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did you mean `{near}`?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can be {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{name}` is not known; {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs `format: {number}`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs `low` and `top`, `hold`, `cycle`, `buckets` or `close_up`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has poses with different `view` or `tilt`; they must all be seen alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work in side views (`view: 0`) only; leave them out here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a hand or foot that sways; it must be in `pins` too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the leg it stands on; leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs `{missing}` as well: the pose at the other end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs `true` or `false`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs `frame`: left, right, bottom and top of what is shown, in statures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs left, right, bottom, top in this order, at least 0.1 apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs `{missing}`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs `anchor`: the joint it stands on and where, such as `[near.ball, 0, 0]`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`sole` stands in place of `ankle`; keep one of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foreign_wording</name>
    <message>
        <source>The file was not saved as UTF-8. Letters beyond the Western European ones may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: it is no JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workout in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this workout takes any time, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has definitions of its own (DOCTYPE), which can be harmful. It was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks inside more than 8 others were taken once only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of sets have no place here and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is of a newer version of that program. What is new in it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power, cadence and zones are shown beside the name; nothing measures them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distances have no length in time. These steps wait until you are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages inside intervals are told at the start of the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages after the end of their step were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some steps have more messages than a step can hold. The last ones were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 10,000 rounds cannot be played. They became 10,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from {program}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged in line {line}. What comes after it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: there is no time that can be used, so this was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number} is damaged and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}…” was shortened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;{name}&gt; is not known here and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cool down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free ride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As hard as you can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} % of FTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cadence} rpm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history_texts</name>
    <message>
        <source>Say which routine it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is still open. Go on with it or end it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time was done than lies between start and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A length of time cannot be below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only two sessions of the same routine can be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the same session twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year has to be between {first} and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is a whole number from 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history_wording</name>
    <message>
        <source>{path} is already there. Choose another name, or replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the name has to end in {endings} or {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reminders that repeat written to {path}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions written to {path}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain next morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {reason} Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no history that this program has written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends in the middle; it was cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nested too deeply for a history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It makes no sense from line {line} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry in it is larger than {megabytes} MB, which no session is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {number} of the file was left out: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day note {number} of the file was left out: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{same} already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{updated} brought up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day notes new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{joined} joined to what was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {routine}: this differs from what was here. Both versions were kept; choose one in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has to be an object in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has to be a list in []</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has to be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has to be a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has to be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has to be an id (a UUID)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has to be a time with its offset, such as &quot;2026-05-06T08:00:00+02:00&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has to be a date such as &quot;2026-05-06&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the same segment and pass twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says that it is over, but not when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has to be a whole number from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has to be one of: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer than {longest} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than {most} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has to lie between the years {first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is as in {backup}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before was kept as {aside}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was written by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Y-%m-%d</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>own_pictures</name>
    <message>
        <source>`{name}` is not an ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{name}` cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{name}` is larger than {limit} MB; make it smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem}. As it is, the step is played without a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{name}` must be the name of a file beside the routine, without a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{name}` must end in one of {endings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{name}` is not beside the routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{name}` is a link out of the routine&apos;s folder; copy the picture there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pain_texts</name>
    <message>
        <source>General exercise guide, not medical advice. Stop if it gets sharp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program plays general exercise routines and keeps your log. It does not know your body, cannot find out what is wrong, and is not medical advice. If you have a health condition, a new injury, or anything on the list of warning signs, talk to a doctor or physiotherapist first. Stop if pain becomes sharp, rises above 5 out of 10, or you feel unwell. In an emergency, call your local emergency number. Your data stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharp or stabbing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limping, or a changed stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New swelling, redness or warmth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot walk normally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still sore 48 h after a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No warning sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numb feet, or diabetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor circulation, Raynaud&apos;s, or a skin that reacts to cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood thinners, or varicose veins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open wound or a skin infection on the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calf that is swollen, warm or sore without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heart condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osteoporosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suspected fracture, bone stress injury or torn tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surgery or an injection here in the last three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fluoroquinolone antibiotics, now or lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pain at the back is right at the heel bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dizzy, or falls easily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same dose, nothing more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the first question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the plan. If the worst stays at 2 or less for three sessions, a step up is suggested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the dose as it is. No hops, skips or fast running today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go softer than usual, and stop above 3. No hops, skips or fast running today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warning sign stops the session whatever the number is. No running today. Cycling and ankle circles are fine if they do not hurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 6 or more the sore part needs a rest. No running today. Cycling and ankle circles are fine if they do not hurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in this routine is hops, skips or running. They wait for a green light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hops, skips and running wait for a green light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hops, skips and running wait until a whole day has passed since yellow or red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {names}; {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now {score}: in {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First step {score}: your usual is {usual}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First step {score}: {more} above your usual {usual}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First step {score}: in {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pain told in the last two weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First step {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First step {score}, as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First step {score}, {more} above your usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First step {score}, {more} below your usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst {worst}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst {worst}, settled each morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Worst {worst}, %n mornings above your usual.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feet that do not feel well get hurt by cold, heat and pressure unnoticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cold, heat and lasting pressure can harm skin that is short of blood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with narrow arteries raised legs can hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard pressure bruises more easily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken skin needs to close first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a clot has to be ruled out by a doctor first, and today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lying with raised legs, warmth and cold all move much blood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joints are looser and balance is different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm and cold baths are a question for your midwife or doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>landing loads the bones more than they may bear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bone or tendon that may be torn or cracked needs to be looked at before it is loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was operated on or injected needs time, and your surgeon knows how much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these antibiotics can weaken tendons for months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in growing bones heel pain often has another cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stretching downwards presses the tendon against the bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fall would cost more than the exercise brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a professional before {activity}. You said “{question}”: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out {activity}. You said “{question}”: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>This session can be played, but it will not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>programme_texts</name>
    <message>
        <source>Move on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back a phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today was a red day: nothing more is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday was a red day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after each run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every other day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no session in this phase yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The morning after the last session is not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last session hurt more than is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last morning was above your usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mornings got worse two weeks in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three sessions at 2 or less, all done, with usual mornings come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week of usual mornings comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not together with {other}: one plan of tendon loading at a time on a side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on a day with {other}: one plan of tendon loading at a time on a side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no routine file {name}.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sixth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ordinal} of {times} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n times a week, {done} done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every {hours} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n weeks of “{name}” are done; next comes “{following}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n weeks are done, and the last one went well.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The weeks of “{name}” are over. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Going back to “{name}” is one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {week} of {weeks}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>programme_wording</name>
    <message>
        <source>the file is empty: begin with the lines `format: 1`, `programme:` and `phases:`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a programme begins with lines such as `format: 1`, `programme: …` and `phases:`; this file holds something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a routine (it has the key `steps`), not a programme: a programme names routines, in the `do` of its `phases`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the top of a programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in an entry of `do`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in `move_on`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write `format: 1` in the first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write `programme: ` and what it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write `phases:` and below it one line beginning with `- name:` for each phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write `name: ` and what the phase is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write `do:` and below it one line such as `- {routine: calf-raises, days_per_week: 3}`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write `routine: ` and the name of a routine file without its ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write `when: settled`, `when: easy`, `when: quiet week` or `when: weeks`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the phases belong here as a list: write one line beginning with `- name:` for each phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a phase belongs here: write `name: …`, and below it `weeks:` and `do:`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no phases: write at least one, with `name`, `weeks` and `do`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to do: write at least one line such as `- {routine: calf-raises, per_day: 1}`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a routine and how often belongs here: write `{routine: calf-raises, days_per_week: 3}`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`move_on` is a group: write `{when: settled}`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this cannot be used here: look the key up in the description of the programme format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing says how often: write `per_day: 2`, `days_per_week: 3`, `every_hours: 48` or `after_runs: true`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`every_hours` stands for itself: leave out `per_day` and `days_per_week`, or `every_hours`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so many times do not fit into a day with so many hours apart: lower one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a phase without `weeks` never ends, so it can only be the last: write `weeks: ` and how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the name of a routine belongs here: leave the folders out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{key}` is missing {owner}: {todo}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no key `{key}` {owner}{meant} Allowed are {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the ending out: write `routine: {stem}`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no routine file `{name}.yaml` among your own or the bundled ones: check the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{text}` is no whole number: write one such as `2`, or two such as `2-3`</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>render</name>
    <message>
        <source>{name}: the name must end in {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out} exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} takes no file: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out} was not written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} took only a part of the file: is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>running_texts</name>
    <message>
        <source>A bigger week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure: runners&apos; guides say 10 %, a review of 36 studies found no support for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fredette 2022 (review)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairly sure: one large study of 5,205 runners; a link, not a proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frandsen et al. 2025, Br J Sports Med 59:1203</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our convention, on the careful side; no trial fixes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No running until it has settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairly sure for tendons: pain should be back to usual by the next morning; 48 h is a rule of thumb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silbernagel et al. 2007; runners&apos; guides (48 hours)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycling, swimming or ankle mobility are fine instead if they do not hurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at these shoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for new shoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoes over a year old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure: 600–800 km is what runners&apos; guides agree on; no trial fixes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure: foam ages, but a year is experience, not a trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runners&apos; guides (600–800 km, 500 miles)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two pairs in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You run in one pair only. Runners who changed between pairs got hurt less in one study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link, not a proof: 264 runners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malisoux et al. 2015 (hazard ratio 0.61)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now} in the last seven days, {before} in the seven before: {more} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{planned} is {share} more than your longest of 30 days, {longest}. After such runs injuries were {more} % more frequent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days without a run: begin with at most {week} a week and {longest} in one run.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Two mornings after the run the first step was {score}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two mornings after the run the first step was {score}, your usual is {usual}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {run} of {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name}: worn for %n months. Look at tread and foam.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelf_wording</name>
    <message>
        <source>This file is no text in UTF-8, so it cannot be edited here. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than 1,000,000 bytes, so it cannot be edited here. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a routine may have 1,000,000 bytes at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are not allowed to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was written could not be read back as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file, so it was not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large to be a routine, so it was not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no routine file in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same routine is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no routine in this text. It begins with `format: 1`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be saved: {why}. Nothing was changed; your text is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {name} could not be taken along: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another picture called {name} is there already, and is the one that is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {why}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sound</name>
    <message>
        <source>No sound found. Cues are shown large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound server found. Tones may come a tenth of a second early or late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voice found. Tones play, names are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice does not answer. Tones play, names are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound part of the program does not start. Cues are shown large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound now comes from {device}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one player per tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in headphones or a loudspeaker. Without a sound server: {install}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an output in System Settings, Sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an output in Settings, System, Sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For speech: {install}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a voice in System Settings, Accessibility, Spoken Content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a voice in Settings, Time &amp; language, Speech.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoken</name>
    <message>
        <source>millisecond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kilogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kilograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kilometre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centimetre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>millimetre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degree Fahrenheit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degrees Fahrenheit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rep max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beat a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beats a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>suggestion_texts</name>
    <message>
        <source>on both legs instead of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without hops, skips and running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two weeks in a row the mornings got worse: have a professional look at it as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without extra load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all repetitions again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on one leg again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to the exercise itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as often as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {value} from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % fewer repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise} instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every other day at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {hours} hours apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no session for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase {phase} of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, both legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worst pain was {worst} in the last session; up to {limit} is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first step on the morning after was {score}, which is above 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first step on the morning after was {score}, {more} above your usual {usual}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mornings got worse two weeks in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} was {now} on average this week and {before} last week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First-step pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning stiffness in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worst pain was {worst} in the last session; a step up comes at 2 or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worst pain was {worst} or less, above 2 in {times} of the last {sessions} sessions; a step up comes once it stays at 2 or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first step on the morning after was {score}; one more morning tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first step on the morning after was {score}, above your usual {usual}; one more morning tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all repetitions were done in the last three sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The morning after is not answered for the last three sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worst pain is not answered for the last three sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Three sessions make a picture; so far %n sessions at this step.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This step is %n days old; the next comes after {wanted}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The worst pain was {worst} or less in the last {sessions} sessions, and every morning was as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole session was without pain, and the morning after was as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is easy, and this is the top of the ladder; go on as you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain, last sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First step, last morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days on this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning signs that physiotherapists and runners&apos; guides agree on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning stiffness over 30 minutes in several joints is a common sign of inflammation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score}, usual {usual}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {days} days of this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{sign}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You told a warning sign: {signs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It has hurt for %n days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Watch whether it gets better or worse; after two weeks have somebody look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two weeks of care at home are enough to know: book an appointment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three weeks are too long to go on alone: have it looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The morning stiffness lasts over 30 minutes and is in several places; a doctor should look at that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it comes again, have somebody look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for now, and have somebody look at it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>terminal</name>
    <message>
        <source>How much does it hurt, 0 to 10? Any other key: not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End here?  e done enough · p pain · t tired · n no time · any other key goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain, 0 to 10 (Enter: no answer): </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort, 0 to 10 (Enter: no answer): </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note (Enter: none): </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get into place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does it hurt? 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Space goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were away. Space goes on, r restarts this step, q ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space pause · → skip · ← back · Enter ready · + − 15 s · p pain · r restart · m mute · ↑ ↓ volume · q end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left_ms} left   {sound}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set {set} of {sets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round {round} of {rounds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (Enter when done)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   rep {rep}{of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {following}{length}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>there is nothing after this `-`: write something, or delete the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write one after the colon, or delete the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{key}` has no value: {todo}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file: check its name and its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder: name a routine file inside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not an ordinary file: a routine is a text file whose name ends in .yaml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than 1,000,000 bytes: a routine is a few pages of text, so check the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a text file: a routine is plain text, saved with the encoding UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this character was not saved as UTF-8: save the file again in your editor with the encoding UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty: begin with the lines `format: 1`, `name:` and `steps:`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a routine begins with lines such as `format: 1`, `name: …` and `steps:`; this file holds something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a programme (it has the key `programme`), not a routine: open one of the routines that it names instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read ({reason}): check that you are allowed to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an invisible character (U+{character:04X}) stands here, which a routine cannot hold: delete it, or type this line again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second document begins here: a file holds one routine, so move this one to a file of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists and brackets are nested more than 50 deep here: no routine needs that, so check the brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds more than 100,000 values: no routine needs that, so split it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the names with `*` in this file multiply to more than 100,000 values here: write the steps out instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this name with `*` stands inside the very part it repeats: write that part out instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key is a plain word such as `name`, not a list or a group: write `key: value`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`&lt;&lt;` (merging) is not supported: write the lines out here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tab stands here, where only spaces may: replace it by spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a `:` stands where none can be: if it is part of a text, put the whole text in quotes; if this line has a key of its own, begin it below the keys above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a `-` stands where no list can begin: put it on a line of its own, or the text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this line has no `:` after its first word: write `key: value`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this quote is never closed: put the same quote at the end of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a `:` between brackets needs a space after it; if it is part of a text, put the whole text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[one, two]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one: 1, two: 2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this `{sign}` is not closed: write `{sign_2}`, or the text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or the closing bracket is missing before this place: write `{sign}`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this does not line up with the lines above: begin all keys of one step, and all `-` of one list, with the same number of spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text goes on after its closing quote: put the quotes round the whole of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is missing before this place, or a bracket or comma is too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a `\` means something special between double quotes: use single quotes round this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after `|` or `&gt;` the line has to end: begin the text on the next line, with more spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this `%` line asks for another kind of file: delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this line cannot be understood: check its colons, quotes, brackets and spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a backtick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text cannot begin with {quoted}: put quotes round the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{tag}` cannot be used here: leave it out, or put quotes round the text if the `!` belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`*{name}` refers to a part of the file that has no such name: if the `*` belongs to the text, put quotes round the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{key}` stands here twice (first in line {first_line}): keep one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; did you mean `{meant}`?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; it belongs to {owners}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no key `{key}` {owner}{meant} Allowed are {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{key}` belongs to a step: move it below `steps:`, in a line that begins with `- `</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a `{kind}` step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the top of a routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in `dose`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write `format: 1` in the first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write `name: ` and what it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write `steps:` and below it one line beginning with `- ` for each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write how long it takes, such as `for: 30s`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write how many, such as `count: 12`, or `count: max` for as many as you can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{key}` is missing {owner}: {todo}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no kind of step `{key}`; did you mean `{meant}`? The kinds are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing says what kind of step this is: begin it with one of {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this step is {kinds} at once: make a step, with a `-` of its own, of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list stands here instead of a step: write a step such as `- hold: Calf stretch`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{text}` needs a colon and a value: write `- {text}: {example}`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{words}` alone is no step: say its kind, such as `- hold: {words}` or `- setup: {words}`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`tempo` and `each` both say how long a repetition takes: keep one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the `repeat` around this step has `sides`; the steps inside then take the side and have none of their own: delete one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`repeat` can be nested up to 8 deep, and this is the ninth: write some of the steps out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the `repeat` around this step has `sides`, and so have steps in `{name}`: delete the `sides` of the `repeat`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the repeats inside `{name}` this is more than 8 deep: write some of the steps out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{segments} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 1,000,000,000 parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to here the routine has {parts}, every set and side counted; 10,000 is the most: use fewer rounds, sets or steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the repeats up to here multiply to more than 100,000 steps: use fewer rounds or steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in this routine takes any time: give at least one step a length above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 1000 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to here the routine lasts longer than 24 hours, both sides counted ({clock}): use fewer rounds or shorter times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one value belongs here, not a list or a group: write {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list belongs here: write `[one, two]`, or one line beginning with `- ` for each entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list belongs here: write `[{text}]`, or one line beginning with `- ` for each entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the steps belong here as a list: write one line beginning with `- ` for each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no steps: write at least one, such as `- hold: Calf stretch` with `for: 30s` below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a measure belongs here: write `{name: Load, unit: kg}`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`dose` is a group of numbers: write `{per_day: 2, days_per_week: 7}`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`tempo` names the phases of a repetition: write `{up: 2s, down: 3s}`, or `each: 4s` for a whole one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`tempo` has no phase that takes any time: write at least one, such as `{up: 2s, down: 3s}`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this cannot be used here: look the key up in the description of the routine format</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>from here on there are %n more problems: mend those above first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>this list has more than {limit} entries: shorten it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text belongs here, not a list or a group: put quotes round the text if it has a `:` in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text is empty: write something between the quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text has more than one line: write it in one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text belongs here, and `{text}` is read as a number: put quotes round it, &quot;{text}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text belongs here, and `{text}` is read as a true-or-false value: put quotes round it, &quot;{text}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text has {length} characters; {limit} is the most: shorten it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text holds an invisible character (U+{character:04X}): take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not read as a whole number: write `format: 1`, without quotes and decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program reads format 1, not `{text}`: write `format: 1`, or get a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not read as a whole number: write `{meant}`, without quotes and decimals{also}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{text}` is not known here; did you mean `{meant}`?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, or `{word}`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{text}` is no whole number: write one from {low} to {high}{also}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{text}` is out of range: write a whole number from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{text}` cannot be read as a time: write `{meant}`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{text}` cannot be read as a time: after a `:` come two digits up to 59, as in `1:05`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{text}` cannot be read as a time: write it like `45s`, `2 min`, `1m30s` or `1:30`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time has no sign before it: write it like `45s`, `2 min` or `1:30`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this time has to be longer than 0: write it like `45s`, `2 min` or `1:30`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is longer than 24 hours, the most there can be: write a shorter time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{text}` is not known here; did you mean `{meant}`? Otherwise choose {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{text}` is not known here: write `{choices}`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{text}` is not known here: choose {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{text}` is a text here: write `{meant}`, without quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{text}` is neither true nor false: write `true` or `false`, without quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{text}` is no number: write one up to {limit}, or two such as `2-3`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{text}` is out of range: write a number above 0 and up to {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the smaller number comes first: write it like `2-3`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no figure `{name}`{meant} As it is, the step is played without a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the name of a figure, or of a picture beside this file, belongs here: leave the folders out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the name of a routine belongs here: leave the folders out, and put that file beside this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the ending out: write `play: {meant}`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no routine file `{name}.yaml`; did you mean `{meant}`?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no routine file `{name}.yaml` beside this file, among your own or the bundled ones: check the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text of `{name}` was not kept with this session: start the routine anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the routines play each other in a circle ({chain}): take one of them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>routines play each other more than {limit} deep here: write some of the steps out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (and {others} more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{name}` cannot be played; mend this first: {first}{more}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many as you can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does it hurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}. Get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
