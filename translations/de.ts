<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Rehab Player {version}</source>
        <translation>Rehab Player {version}</translation>
    </message>
    <message>
        <source>Leads you through rehabilitation routines, and keeps the log.</source>
        <translation>Führt dich durch Reha-Routinen und hält fest, was du getan hast.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence: use it, change it, pass it on. It comes without any warranty.</source>
        <translation>Freie Software unter der MIT-Lizenz: nutze, ändere und teile sie. Sie kommt ohne jede Gewähr.</translation>
    </message>
    <message>
        <source>No account, no network. Nothing leaves this computer.</source>
        <translation>Kein Konto, kein Netz. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Was es nicht ist</translation>
    </message>
    <message>
        <source>It is no medical advice and no medical device, and it replaces no examination.</source>
        <translation>Es ist kein ärztlicher Rat und kein Medizinprodukt, und es ersetzt keine Untersuchung.</translation>
    </message>
    <message>
        <source>It cannot see you: how a movement feels counts more than what is on the screen.</source>
        <translation>Es kann dich nicht sehen: Wie sich eine Bewegung anfühlt, zählt mehr als das Bild.</translation>
    </message>
    <message>
        <source>If your physio or doctor says something else, do that.</source>
        <translation>Wenn deine Physio oder Ärztin etwas anderes sagt, gilt das.</translation>
    </message>
</context>
<context>
    <name>AddBar</name>
    <message>
        <source>More steps to add</source>
        <translation>Weitere Schritte</translation>
    </message>
    <message>
        <source>Another routine</source>
        <translation>Andere Routine</translation>
    </message>
    <message>
        <source>Add {kind}</source>
        <translation>{kind} hinzufügen</translation>
    </message>
</context>
<context>
    <name>BringingIn</name>
    <message>
        <source>Import routines</source>
        <translation>Routinen importieren</translation>
    </message>
    <message>
        <source>Routines (*.yaml *.yml *.json *.zwo);;All files (*)</source>
        <translation>Routinen (*.yaml *.yml *.json *.zwo);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add {name} to your routines?</source>
        <translation>{name} zu deinen Routinen hinzufügen?</translation>
    </message>
    <message>
        <source>The file is copied. It stays as it is in {folder}.</source>
        <translation>Die Datei wird kopiert. In {folder} bleibt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Play it without adding</source>
        <translation>Abspielen, ohne hinzuzufügen</translation>
    </message>
    <message>
        <source>Solve its problems first</source>
        <translation>Erst die Probleme lösen</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>This programme cannot be followed</source>
        <translation>Diesem Programm kann man nicht folgen</translation>
    </message>
    <message>
        <source>Add {name} to your programmes?</source>
        <translation>{name} zu deinen Programmen hinzufügen?</translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n importiert</numerusform>
            <numerusform>%n importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nichts importiert</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation>{name} wurde hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were added.</source>
        <translation>
            <numerusform>%n Datei wurde hinzugefügt.</numerusform>
            <numerusform>%n Dateien wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routines were added.</source>
        <translation>
            <numerusform>%n Routine wurde hinzugefügt.</numerusform>
            <numerusform>%n Routinen wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 problem to solve before it can be started, in line {line}.</source>
        <translation>1 Problem ist zu lösen, bevor sie starten kann, in Zeile {line}.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems to solve before it can be started, the first in line {line}.</source>
        <translation>
            <numerusform>%n Problem ist zu lösen, bevor sie starten kann, das erste in Zeile {line}.</numerusform>
            <numerusform>%n Probleme sind zu lösen, bevor sie starten kann, das erste in Zeile {line}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Broken</name>
    <message>
        <source>It can be started once these are solved. The list is read again when the file changes.</source>
        <translation>Sie kann starten, sobald das gelöst ist. Die Liste wird neu gelesen, wenn sich die Datei ändert.</translation>
    </message>
    <message>
        <source>Figures with a mistake are left out until it is solved; the others are used.</source>
        <translation>Figuren mit einem Fehler bleiben weg, bis er behoben ist; die anderen werden benutzt.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Open in your editor</source>
        <translation>In deinem Editor öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>BrokenRow</name>
    <message>
        <source>Show the problems</source>
        <translation>Probleme zeigen</translation>
    </message>
    <message>
        <source>Open at line {line}</source>
        <translation>Bei Zeile {line} öffnen</translation>
    </message>
    <message>
        <source>has 1 problem, in line {line}</source>
        <translation>hat 1 Problem, in Zeile {line}</translation>
    </message>
    <message numerus="yes">
        <source>has %n problems, the first in line {line}</source>
        <translation>
            <numerusform>hat %n Problem, das erste in Zeile {line}</numerusform>
            <numerusform>hat %n Probleme, das erste in Zeile {line}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Half a year, day by day</source>
        <translation>Ein halbes Jahr, Tag für Tag</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>newer version</source>
        <translation>neuere Fassung</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Routines</source>
        <translation>Routinen</translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>a newer version came with the program</source>
        <translation>Das Programm bringt eine neuere Fassung mit</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Hinzugefügt.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>Merged.</source>
        <translation>Zusammengeführt.</translation>
    </message>
    <message>
        <source>This version was kept.</source>
        <translation>Diese Fassung wurde behalten.</translation>
    </message>
    <message>
        <source>Note kept.</source>
        <translation>Notiz behalten.</translation>
    </message>
    <message>
        <source>This session is not there any more.</source>
        <translation>Diese Einheit gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>ChangesLine</name>
    <message>
        <source>Play it as written</source>
        <translation>Wie geschrieben spielen</translation>
    </message>
    <message>
        <source>Play it with my changes</source>
        <translation>Mit meinen Änderungen spielen</translation>
    </message>
    <message>
        <source>As you accepted it: {changes}.</source>
        <translation>Wie du angenommen hast: {changes}.</translation>
    </message>
    <message>
        <source>As written, not as you accepted it: {changes}.</source>
        <translation>Wie geschrieben, nicht wie angenommen: {changes}.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>{chart}: more</source>
        <translation>{chart}: mehr</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be saved as {path}.</source>
        <translation>Das Bild konnte nicht als {path} gespeichert werden.</translation>
    </message>
    <message>
        <source>Three sessions make a line. So far: {n}.</source>
        <translation>Drei Einheiten ergeben eine Linie. Bisher: {n}.</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>What to do now</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
    <message>
        <source>See someone today, when it is one of these</source>
        <translation>Heute ärztlich abklären, wenn es eines davon ist</translation>
    </message>
    <message>
        <source>See someone soon, when it is one of these</source>
        <translation>Bald ärztlich abklären, wenn es eines davon ist</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>CheckInFlow</name>
    <message>
        <source>Not kept</source>
        <translation>Nicht aufbewahrt</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Before you start</source>
        <translation>Bevor du anfängst</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>To note it, answer the first question.</source>
        <translation>Um es zu notieren, beantworte die erste Frage.</translation>
    </message>
    <message>
        <source>Any of these today? N for none.</source>
        <translation>Heute etwas davon? N für nichts.</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>What fits here</source>
        <translation>Was hier passt</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message>
        <source>{name} is gone</source>
        <translation>{name} ist weg</translation>
    </message>
    <message>
        <source>{name} was changed outside</source>
        <translation>{name} wurde anderswo geändert</translation>
    </message>
    <message>
        <source>The file was deleted or moved. Your text is still here.</source>
        <translation>Die Datei wurde gelöscht oder verschoben. Dein Text ist noch hier.</translation>
    </message>
    <message>
        <source>Another program has changed the file since it was opened. Nothing was overwritten.</source>
        <translation>Ein anderes Programm hat die Datei geändert, seit sie geöffnet wurde. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>See the difference</source>
        <translation>Unterschied ansehen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Take the one on disk</source>
        <translation>Die auf der Platte nehmen</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>The lines that differ: − on disk, + here</source>
        <translation>Die Zeilen, die sich unterscheiden: − auf der Platte, + hier</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, H:mm</source>
        <translation>ddd, d. MMM yyyy, H:mm</translation>
    </message>
</context>
<context>
    <name>DelayFinder</name>
    <message>
        <source>Bluetooth brings sound late. Play the ticks, and press + until the dot crosses the line just when you hear them. The picture then waits for the sound.</source>
        <translation>Bluetooth bringt den Ton verspätet. Spiele die Ticks und drücke +, bis der Punkt die Linie genau dann kreuzt, wenn du sie hörst. Das Bild wartet dann auf den Ton.</translation>
    </message>
    <message>
        <source>Dot that should cross the line with each tick</source>
        <translation>Punkt, der mit jedem Tick die Linie kreuzen soll</translation>
    </message>
    <message>
        <source>Sound delay</source>
        <translation>Tonverzögerung</translation>
    </message>
    <message>
        <source>10 milliseconds less</source>
        <translation>10 Millisekunden weniger</translation>
    </message>
    <message>
        <source>10 milliseconds more</source>
        <translation>10 Millisekunden mehr</translation>
    </message>
    <message>
        <source>Play the ticks</source>
        <translation>Ticks spielen</translation>
    </message>
    <message>
        <source>Stop the ticks</source>
        <translation>Ticks anhalten</translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Export as sound …</source>
        <translation>Als Ton exportieren …</translation>
    </message>
    <message>
        <source>Sheet for the wall …</source>
        <translation>Blatt für die Wand …</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Favourite (Ctrl+D)</source>
        <translation>Favorit (Strg+D)</translation>
    </message>
    <message>
        <source>Timeline, {length}</source>
        <translation>Zeitleiste, {length}</translation>
    </message>
    <message>
        <source>A newer version of this routine came with the program. Yours was left as it is.</source>
        <translation>Das Programm bringt eine neuere Fassung dieser Routine mit. Deine blieb, wie sie war.</translation>
    </message>
    <message>
        <source>Compare and choose</source>
        <translation>Vergleichen und wählen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>DraftSheet</name>
    <message>
        <source>Unsaved changes were kept</source>
        <translation>Ungespeicherte Änderungen sind noch da</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>A new routine</source>
        <translation>Eine neue Routine</translation>
    </message>
    <message>
        <source>{name} was being edited when the program ended, {when}.</source>
        <translation>{name} wurde gerade bearbeitet, als das Programm endete, {when}.</translation>
    </message>
    <message>
        <source>The file has been changed since.</source>
        <translation>Die Datei wurde seitdem geändert.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Drop to add</source>
        <translation>Zum Hinzufügen loslassen</translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Try from here</source>
        <translation>Von hier probieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Strg S</translation>
    </message>
</context>
<context>
    <name>EditCard</name>
    <message>
        <source>More for this step</source>
        <translation>Mehr für diesen Schritt</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>Karte schließen</translation>
    </message>
</context>
<context>
    <name>EditStrip</name>
    <message>
        <source>set {n} of {m}</source>
        <translation>Satz {n} von {m}</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>What is heard</source>
        <translation>Was zu hören ist</translation>
    </message>
    <message>
        <source>What is heard in all</source>
        <translation>Was insgesamt zu hören ist</translation>
    </message>
    <message>
        <source>What is heard: {name}</source>
        <translation>Was zu hören ist: {name}</translation>
    </message>
    <message>
        <source>as it was before the problem</source>
        <translation>wie es vor dem Problem war</translation>
    </message>
    <message>
        <source>no sound of its own</source>
        <translation>kein eigener Ton</translation>
    </message>
    <message>
        <source>the first {number} of many</source>
        <translation>die ersten {number} von vielen</translation>
    </message>
    <message>
        <source>times from the start, without waits</source>
        <translation>Zeiten ab dem Start, ohne Wartezeiten</translation>
    </message>
    <message>
        <source>tone: work begins</source>
        <translation>Ton: Übung beginnt</translation>
    </message>
    <message>
        <source>tone: rest begins</source>
        <translation>Ton: Pause beginnt</translation>
    </message>
    <message>
        <source>tone: change sides</source>
        <translation>Ton: Seitenwechsel</translation>
    </message>
    <message>
        <source>tone: get into place</source>
        <translation>Ton: in Position gehen</translation>
    </message>
    <message>
        <source>tone: a question</source>
        <translation>Ton: eine Frage</translation>
    </message>
    <message>
        <source>tone: all done</source>
        <translation>Ton: alles geschafft</translation>
    </message>
    <message>
        <source>tone: 3, 2, 1</source>
        <translation>Ton: 3, 2, 1</translation>
    </message>
    <message>
        <source>tone: halfway</source>
        <translation>Ton: Halbzeit</translation>
    </message>
    <message>
        <source>tone of a phase</source>
        <translation>Ton einer Phase</translation>
    </message>
    <message>
        <source>tone of a repetition</source>
        <translation>Ton einer Wiederholung</translation>
    </message>
    <message>
        <source>beat</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>How long (else waits)</source>
        <translation>Wie lange (sonst wartet es)</translation>
    </message>
    <message>
        <source>File name without its ending</source>
        <translation>Dateiname ohne Endung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Summary, one line</source>
        <translation>Zusammenfassung, eine Zeile</translation>
    </message>
    <message>
        <source>About; a blank line begins a paragraph</source>
        <translation>Beschreibung; eine Leerzeile beginnt einen Absatz</translation>
    </message>
    <message>
        <source>Where it helps</source>
        <translation>Wo es hilft</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es ist</translation>
    </message>
    <message>
        <source>What is needed, one a line</source>
        <translation>Was du brauchst, eins pro Zeile</translation>
    </message>
    <message>
        <source>Caution, shown before the start</source>
        <translation>Vorsicht, vor dem Start gezeigt</translation>
    </message>
    <message>
        <source>Sources, one a line</source>
        <translation>Quellen, eine pro Zeile</translation>
    </message>
    <message>
        <source>How often; numbers or ranges such as 2-3</source>
        <translation>Wie oft; Zahlen oder Spannen wie 2-3</translation>
    </message>
    <message>
        <source>Pain allowed</source>
        <translation>Erlaubter Schmerz</translation>
    </message>
    <message>
        <source>Asked afterwards, one a line: Load, kg, per side</source>
        <translation>Danach gefragt, eins pro Zeile: Last, kg, je Seite</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Each takes</source>
        <translation>Jede dauert</translation>
    </message>
    <message>
        <source>Beats a minute</source>
        <translation>Schläge pro Minute</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Rest between</source>
        <translation>Pause dazwischen</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Seitenwechsel</translation>
    </message>
    <message>
        <source>Cues, one a line, shown and spoken early in the first set</source>
        <translation>Hinweise, einer pro Zeile, gezeigt und früh im ersten Satz gesprochen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Pro Tag</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Tage pro Woche</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Hours apart</source>
        <translation>Stunden Abstand</translation>
    </message>
    <message>
        <source>After runs</source>
        <translation>Nach Läufen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>your pace</source>
        <translation>dein Tempo</translation>
    </message>
    <message>
        <source>as the routine</source>
        <translation>wie die Routine</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>loading, to 5</source>
        <translation>Belastung, bis 5</translation>
    </message>
    <message>
        <source>gentle, to 3</source>
        <translation>sanft, bis 3</translation>
    </message>
    <message>
        <source>impact, 3 stops</source>
        <translation>Sprünge, ab 3 Schluss</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>betroffene</translation>
    </message>
    <message>
        <source>Unclear step</source>
        <translation>Unklarer Schritt</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>How much does it hurt?</source>
        <translation>Wie sehr tut es weh?</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>{n} rounds</source>
        <translation>{n} Runden</translation>
    </message>
    <message>
        <source>line {line}: {where}: {what}</source>
        <translation>Zeile {line}: {where}: {what}</translation>
    </message>
    <message>
        <source>Change to {text}</source>
        <translation>Ändern in {text}</translation>
    </message>
</context>
<context>
    <name>EditorFlow</name>
    <message>
        <source>{name} cannot be edited</source>
        <translation>{name} kann nicht bearbeitet werden</translation>
    </message>
    <message>
        <source>No copy could be made</source>
        <translation>Es konnte keine Kopie angelegt werden</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Neue Routine</translation>
    </message>
    <message>
        <source>A copy for after a crash cannot be kept: save soon.</source>
        <translation>Eine Kopie für den Fall eines Absturzes ist nicht möglich: speichere bald.</translation>
    </message>
    <message>
        <source>unsaved changes brought back</source>
        <translation>ungespeicherte Änderungen zurückgeholt</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Nothing is left to try behind this step.</source>
        <translation>Hinter diesem Schritt gibt es nichts zu probieren.</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>geändert, nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export as sound</source>
        <translation>Als Ton exportieren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>{name}, about {length} with pauses: to play on a phone, without this program.</source>
        <translation>{name}, etwa {length} mit Pausen: auf dem Telefon abzuspielen, ohne dieses Programm.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Pause for getting into place</source>
        <translation>Zeit zum Einnehmen der Position</translation>
    </message>
    <message>
        <source>A second less for getting into place</source>
        <translation>Eine Sekunde weniger zum Einnehmen der Position</translation>
    </message>
    <message>
        <source>A second more for getting into place</source>
        <translation>Eine Sekunde mehr zum Einnehmen der Position</translation>
    </message>
    <message>
        <source>Where the player would wait for you.</source>
        <translation>Wo der Player auf dich warten würde.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <translation>{name} gibt es schon.</translation>
    </message>
    <message>
        <source>Given up. Nothing is left of it.</source>
        <translation>Abgebrochen. Nichts davon bleibt zurück.</translation>
    </message>
    <message>
        <source>Written: {length}.</source>
        <translation>Geschrieben: {length}.</translation>
    </message>
    <message>
        <source>Nothing is spoken in it: there is no voice on this computer.</source>
        <translation>Darin wird nichts gesprochen: Dieser Computer hat keine Stimme.</translation>
    </message>
    <message>
        <source>Texts that did not fit or could not be spoken: {count}.</source>
        <translation>Texte, die nicht passten oder nicht gesprochen werden konnten: {count}.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Kalt</translation>
    </message>
</context>
<context>
    <name>FileChanges</name>
    <message>
        <source>{name} was deleted.</source>
        <translation>{name} wurde gelöscht.</translation>
    </message>
    <message>
        <source>These use it by its old name, {old}, and would no longer find it:</source>
        <translation>Diese verwenden sie unter ihrem alten Namen, {old}, und würden sie nicht mehr finden:</translation>
    </message>
    <message>
        <source>Change what uses it?</source>
        <translation>Ändern, was sie verwendet?</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>{name} uses it by its new name now.</source>
        <translation>{name} verwendet sie jetzt unter ihrem neuen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>%n files use it by its new name now.</source>
        <translation>
            <numerusform>%n Datei verwendet sie jetzt unter ihrem neuen Namen.</numerusform>
            <numerusform>%n Dateien verwenden sie jetzt unter ihrem neuen Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name is written there in a way that has to be changed in the text:</source>
        <translation>Der Name steht dort so, dass er im Text geändert werden muss:</translation>
    </message>
    <message>
        <source>Not all could be changed</source>
        <translation>Nicht alles konnte geändert werden</translation>
    </message>
    <message>
        <source>The newer version was taken. Yours had no changes of its own.</source>
        <translation>Die neuere Fassung wurde genommen. Deine hatte keine eigenen Änderungen.</translation>
    </message>
    <message>
        <source>The newer version was taken. Yours is kept as {name}.</source>
        <translation>Die neuere Fassung wurde genommen. Deine bleibt als {name}.</translation>
    </message>
    <message>
        <source>That could not be done</source>
        <translation>Das ging nicht</translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Where things are</source>
        <translation>Wo alles liegt</translation>
    </message>
    <message>
        <source>History, settings, your own routines and the backups are in one folder:</source>
        <translation>Verlauf, Einstellungen, eigene Routinen und Sicherungen liegen in einem Ordner:</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open my routines</source>
        <translation>Meine Routinen öffnen</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Backups of the history</source>
        <translation>Sicherungen des Verlaufs</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Open the backups</source>
        <translation>Sicherungen öffnen</translation>
    </message>
    <message>
        <source>Made and checked: {name}</source>
        <translation>Erstellt und geprüft: {name}</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups are kept.</source>
        <translation>
            <numerusform>%n Sicherung ist da.</numerusform>
            <numerusform>%n Sicherungen sind da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest is of {day}, with %n sessions.</source>
        <translation>
            <numerusform>Die neueste ist vom {day}, mit %n Einheit.</numerusform>
            <numerusform>Die neueste ist vom {day}, mit %n Einheiten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Strg F</translation>
    </message>
    <message>
        <source>Favourites only</source>
        <translation>Nur Favoriten</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>All goals</source>
        <translation>Alle Ziele</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Hilfsmittel</translation>
    </message>
    <message>
        <source>Any kit</source>
        <translation>Alle Hilfsmittel</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Jede Länge</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Sort: {order}</source>
        <translation>Sortiert: {order}</translation>
    </message>
    <message>
        <source>Nothing needed</source>
        <translation>Nichts nötig</translation>
    </message>
    <message>
        <source>Up to 5 minutes</source>
        <translation>Bis 5 Minuten</translation>
    </message>
    <message>
        <source>5 to 10 minutes</source>
        <translation>5 bis 10 Minuten</translation>
    </message>
    <message>
        <source>10 to 20 minutes</source>
        <translation>10 bis 20 Minuten</translation>
    </message>
    <message>
        <source>Over 20 minutes</source>
        <translation>Über 20 Minuten</translation>
    </message>
</context>
<context>
    <name>FirstCard</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Andere wählen</translation>
    </message>
</context>
<context>
    <name>FirstStartFlow</name>
    <message>
        <source>The answers cannot be read</source>
        <translation>Die Antworten können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht aufbewahrt</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>First start</source>
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>Not medical advice</source>
        <translation>Kein ärztlicher Rat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>I understand: this plays general exercises and keeps my log. It cannot find out what is wrong and is no medical advice. I stop if it gets sharp or rises above 5.</source>
        <translation>Ich weiß: Das Programm spielt allgemeine Übungen und führt mein Protokoll. Es kann nicht herausfinden, was fehlt, und ist kein ärztlicher Rat. Ich höre auf, wenn es stechend wird oder über 5 steigt.</translation>
    </message>
    <message>
        <source>Read it in full</source>
        <translation>Ganz lesen</translation>
    </message>
    <message>
        <source>Keep the answers</source>
        <translation>Antworten behalten</translation>
    </message>
    <message>
        <source>Show me the first routine</source>
        <translation>Zeig mir die erste Routine</translation>
    </message>
    <message>
        <source>Leave them as they were</source>
        <translation>So lassen, wie sie waren</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst umsehen</translation>
    </message>
    <message>
        <source>Your answers rule out what the guide offers here. Ask a professional first.</source>
        <translation>Deine Antworten schließen aus, was der Ratgeber hier anbietet. Frag zuerst eine Fachperson.</translation>
    </message>
    <message>
        <source>Runners often start with this: {name} ({when}).</source>
        <translation>Damit beginnen viele: {name} ({when}).</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>What is the first step?</source>
        <translation>Was ist der erste Schritt?</translation>
    </message>
    <message>
        <source>The text cannot be read at the moment, so the form shows its last good state. Nothing is lost: solve the problem in the text, or undo.</source>
        <translation>Der Text ist gerade nicht lesbar, deshalb zeigt das Formular seinen letzten guten Stand. Nichts ist verloren: Löse das Problem im Text, oder mache es rückgängig.</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routinen</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Ratgeber</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Drawing of a left foot.</source>
        <translation>Zeichnung eines linken Fußes.</translation>
    </message>
    <message>
        <source>Drawing of a right foot.</source>
        <translation>Zeichnung eines rechten Fußes.</translation>
    </message>
    <message>
        <source>Keys 1 to 6 choose where it hurts.</source>
        <translation>Die Tasten 1 bis 6 wählen, wo es weh tut.</translation>
    </message>
    <message>
        <source>Chosen: {place}.</source>
        <translation>Gewählt: {place}.</translation>
    </message>
    <message>
        <source>from the side</source>
        <translation>von der Seite</translation>
    </message>
    <message>
        <source>from below</source>
        <translation>von unten</translation>
    </message>
    <message>
        <source>left foot from behind</source>
        <translation>linker Fuß von hinten</translation>
    </message>
    <message>
        <source>right foot from behind</source>
        <translation>rechter Fuß von hinten</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>our own rule</source>
        <translation>eigene Regel</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>published: in a study or a health service&apos;s page that we read</source>
        <translation>veröffentlicht: in einer Studie oder auf der Seite eines Gesundheitsdienstes, die wir gelesen haben</translation>
    </message>
    <message>
        <source>our own rule: chosen with care where the sources leave it open</source>
        <translation>eigene Regel: mit Bedacht gewählt, wo die Quellen es offen lassen</translation>
    </message>
    <message>
        <source>not certain: experience more than studies</source>
        <translation>nicht sicher: eher Erfahrung als Studien</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>ohne Ende</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Ratgeber</translation>
    </message>
    <message>
        <source>Where does it hurt</source>
        <translation>Wo tut es weh</translation>
    </message>
    <message>
        <source>Why it hurts</source>
        <translation>Warum es weh tut</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Traffic light</source>
        <translation>Ampel</translation>
    </message>
    <message>
        <source>When to stop running</source>
        <translation>Wann du nicht laufen solltest</translation>
    </message>
    <message>
        <source>Stop running</source>
        <translation>Laufen pausieren</translation>
    </message>
    <message>
        <source>When to see someone</source>
        <translation>Wann du es abklären lassen solltest</translation>
    </message>
    <message>
        <source>See someone</source>
        <translation>Abklären lassen</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Schuhe</translation>
    </message>
    <message>
        <source>Running load</source>
        <translation>Laufbelastung</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message>
        <source>Export a routine</source>
        <translation>Routine exportieren</translation>
    </message>
    <message>
        <source>Routines (*.yaml)</source>
        <translation>Routinen (*.yaml)</translation>
    </message>
    <message>
        <source>That could not be copied</source>
        <translation>Das konnte nicht kopiert werden</translation>
    </message>
    <message>
        <source>{name} was copied as text, to paste into a mail.</source>
        <translation>{name} wurde als Text kopiert, zum Einfügen in eine Mail.</translation>
    </message>
    <message>
        <source>Replace {name}?</source>
        <translation>{name} ersetzen?</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Eine Datei mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>That could not be exported</source>
        <translation>Das konnte nicht exportiert werden</translation>
    </message>
    <message>
        <source>Exported, but not all of it</source>
        <translation>Exportiert, aber nicht alles</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Exportiert nach {file}</translation>
    </message>
</context>
<context>
    <name>HelpRow</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>empty, {size}</source>
        <translation>leer, {size}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>One is made each day, and ten are kept, in {folder}.</source>
        <translation>Jeden Tag entsteht eine, zehn bleiben, in {folder}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Made and checked: {file}.</source>
        <translation>Erstellt und geprüft: {file}.</translation>
    </message>
    <message>
        <source>{made}: sound. {contents}.</source>
        <translation>{made}: in Ordnung. {contents}.</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Diese Sicherung wiederherstellen?</translation>
    </message>
    <message>
        <source>What is here now is kept as a backup first.</source>
        <translation>Was jetzt hier ist, wird zuerst gesichert.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>worst {n}</source>
        <translation>höchster {n}</translation>
    </message>
    <message>
        <source>note: {text}</source>
        <translation>Notiz: {text}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>some</source>
        <translation>etwas</translation>
    </message>
    <message>
        <source>most</source>
        <translation>vieles</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>{done} of {due} done</source>
        <translation>{done} von {due} geschafft</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Note on this day</source>
        <translation>Notiz zu diesem Tag</translation>
    </message>
    <message>
        <source>Both become one session: times are added up, and of answers the later one counts.</source>
        <translation>Aus beiden wird eine Einheit: Zeiten werden zusammengezählt, von Antworten gilt die spätere.</translation>
    </message>
    <message>
        <source>There is no other session of this routine near it.</source>
        <translation>In der Nähe gibt es keine andere Einheit dieser Routine.</translation>
    </message>
    <message>
        <source>Merge {routine} with</source>
        <translation>{routine} zusammenführen mit</translation>
    </message>
    <message>
        <source>Table of sessions, for a spreadsheet (CSV)</source>
        <translation>Tabelle der Einheiten, für eine Tabellenkalkulation (CSV)</translation>
    </message>
    <message>
        <source>Table of every set and side (CSV)</source>
        <translation>Tabelle aller Sätze und Seiten (CSV)</translation>
    </message>
    <message>
        <source>Everything, to be imported again (JSON)</source>
        <translation>Alles, zum Wiedereinlesen (JSON)</translation>
    </message>
    <message>
        <source>Sessions as entries of a calendar (iCalendar)</source>
        <translation>Einheiten als Kalendereinträge (iCalendar)</translation>
    </message>
    <message>
        <source>Report for the physio (PDF)</source>
        <translation>Bericht für die Physio (PDF)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>All routines</source>
        <translation>Alle Routinen</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>Stopped early only</source>
        <translation>Nur abgebrochene</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 Wochen</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Höchster Schmerz</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Nächster Morgen</translation>
    </message>
    <message>
        <source>Done or stopped</source>
        <translation>Geschafft oder abgebrochen</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>Verlauf importieren</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>History (*.json)</source>
        <translation>Verlauf (*.json)</translation>
    </message>
    <message>
        <source>Reading {file}. What is here stays.</source>
        <translation>{file} wird gelesen. Was hier ist, bleibt.</translation>
    </message>
    <message>
        <source>{told} (from {n} {unit} on it is real)</source>
        <translation>{told} (ab {n} {unit} ist es echt)</translation>
    </message>
    <message>
        <source>{told} (below {n} {unit})</source>
        <translation>{told} (unter {n} {unit})</translation>
    </message>
    <message>
        <source>no real change</source>
        <translation>keine echte Änderung</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions, {first} to {last}, {size}</source>
        <translation>
            <numerusform>%n Einheit, {first} bis {last}, {size}</numerusform>
            <numerusform>%n Einheiten, {first} bis {last}, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filters</source>
        <translation>
            <numerusform>%n Filter</numerusform>
            <numerusform>%n Filter</numerusform>
        </translation>
    </message>
    <message>
        <source>first steps</source>
        <translation>erste Schritte</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>stiff minutes</source>
        <translation>steife Minuten</translation>
    </message>
    <message>
        <source>Stiff minutes in the morning</source>
        <translation>Steife Minuten am Morgen</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>worst during</source>
        <translation>höchster dabei</translation>
    </message>
    <message>
        <source>after</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>next morning</source>
        <translation>nächster Morgen</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Pain, mean of each week</source>
        <translation>Schmerz, Mittel jeder Woche</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Told here</source>
        <translation>Hier gesagt</translation>
    </message>
    <message>
        <source>From {file}</source>
        <translation>Aus {file}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>pain now</source>
        <translation>Schmerz jetzt</translation>
    </message>
    <message>
        <source>warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>gelaufen</translation>
    </message>
    <message>
        <source>first step</source>
        <translation>erster Schritt</translation>
    </message>
    <message>
        <source>minutes stiff</source>
        <translation>Minuten steif</translation>
    </message>
    <message>
        <source>new swelling</source>
        <translation>neue Schwellung</translation>
    </message>
    <message>
        <source>walking changed</source>
        <translation>Gehen verändert</translation>
    </message>
    <message>
        <source>other joints stiff</source>
        <translation>andere Gelenke steif</translation>
    </message>
    <message>
        <source>where</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>since</source>
        <translation>seit</translation>
    </message>
    <message>
        <source>usual first step</source>
        <translation>üblicher erster Schritt</translation>
    </message>
    <message>
        <source>worst ever</source>
        <translation>schlimmster bisher</translation>
    </message>
    <message>
        <source>seen by somebody</source>
        <translation>von Fachleuten gesehen</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>pain from km</source>
        <translation>Schmerz ab km</translation>
    </message>
    <message>
        <source>worst pain</source>
        <translation>schlimmster Schmerz</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>first worn</source>
        <translation>zuerst getragen</translation>
    </message>
    <message>
        <source>km before</source>
        <translation>km davor</translation>
    </message>
    <message>
        <source>worn until</source>
        <translation>getragen bis</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>days moved</source>
        <translation>verschobene Tage</translation>
    </message>
    <message>
        <source>phases begun</source>
        <translation>begonnene Phasen</translation>
    </message>
    <message>
        <source>times a day</source>
        <translation>Mal am Tag</translation>
    </message>
    <message>
        <source>days a week</source>
        <translation>Tage in der Woche</translation>
    </message>
    <message>
        <source>hours apart</source>
        <translation>Stunden Abstand</translation>
    </message>
    <message>
        <source>Doses done, of those due</source>
        <translation>Geschafft von fällig</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Einheiten pro Woche</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>Minuten pro Woche</translation>
    </message>
    <message>
        <source>Repetitions a week</source>
        <translation>Wiederholungen pro Woche</translation>
    </message>
    <message>
        <source>Minutes under tension</source>
        <translation>Minuten unter Spannung</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>wk {n}</source>
        <translation>KW {n}</translation>
    </message>
    <message>
        <source>{week}: {done} of {due}</source>
        <translation>{week}: {done} von {due}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>{day}, {time}, {routine}, {length}, worst {worst}, next morning {morning}</source>
        <translation>{day}, {time}, {routine}, {length}, höchster {worst}, nächster Morgen {morning}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>geschafft</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>tired</source>
        <translation>müde</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>Hilfsmittel</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>{day}, from {start}</source>
        <translation>{day}, ab {start}</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}</source>
        <translation>{day}, {start} bis {end}</translation>
    </message>
    <message>
        <source>Not as written: {changes}.</source>
        <translation>Nicht wie geschrieben: {changes}.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>set {n} of {m}</source>
        <translation>Satz {n} von {m}</translation>
    </message>
    <message>
        <source>again</source>
        <translation>noch einmal</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message numerus="yes">
        <source>%n reps</source>
        <translation>
            <numerusform>%n Wdh.</numerusform>
            <numerusform>%n Wdh.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {m} reps</source>
        <translation>{n} von {m} Wdh.</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>other version</source>
        <translation>andere Fassung</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} von {planned}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Add by hand</source>
        <translation>Von Hand eintragen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Report for the physio</source>
        <translation>Bericht für die Physio</translation>
    </message>
    <message>
        <source>Import and backups</source>
        <translation>Import und Sicherungen</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Noch nichts hier.</translation>
    </message>
    <message>
        <source>Each session is kept, also one that you stop early.</source>
        <translation>Jede Einheit wird aufbewahrt, auch eine, die du früh beendest.</translation>
    </message>
    <message>
        <source>Add one by hand</source>
        <translation>Eine von Hand eintragen</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Save your changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>{name} has changes that are not saved.</source>
        <translation>{name} hat ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Light</name>
    <message>
        <source>green, fine</source>
        <translation>grün, in Ordnung</translation>
    </message>
    <message>
        <source>red, stop for today</source>
        <translation>rot, für heute Schluss</translation>
    </message>
    <message>
        <source>yellow, go softer</source>
        <translation>gelb, sanfter</translation>
    </message>
    <message>
        <source>yellow, same dose</source>
        <translation>gelb, gleiche Dosis</translation>
    </message>
</context>
<context>
    <name>LightPanel</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Choose another routine</source>
        <translation>Andere Routine wählen</translation>
    </message>
    <message>
        <source>Start: I have asked</source>
        <translation>Start: Ich habe gefragt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
    <message>
        <source>Note it and close</source>
        <translation>Notieren und schließen</translation>
    </message>
    <message>
        <source>Look at the routine</source>
        <translation>Routine ansehen</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As the system: the program changes when your desktop does.</source>
        <translation>Automatisch: Das Programm wechselt mit deinem Desktop.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Another language is there from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Rehab Player</source>
        <translation>Rehab Player</translation>
    </message>
</context>
<context>
    <name>MorningCard</name>
    <message>
        <source>Minutes of stiffness</source>
        <translation>Steife Minuten</translation>
    </message>
    <message>
        <source>Five minutes less</source>
        <translation>Fünf Minuten weniger</translation>
    </message>
    <message>
        <source>Five minutes more</source>
        <translation>Fünf Minuten mehr</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>0 none</source>
        <translation>0 kein Schmerz</translation>
    </message>
    <message>
        <source>10 worst you can imagine</source>
        <translation>10 schlimmster denkbarer</translation>
    </message>
    <message>
        <source>Stiff for</source>
        <translation>Steif für</translation>
    </message>
    <message>
        <source>New swelling</source>
        <translation>Neue Schwellung</translation>
    </message>
    <message>
        <source>Walking changed</source>
        <translation>Gang verändert</translation>
    </message>
    <message>
        <source>Other joints stiff too</source>
        <translation>Auch andere Gelenke steif</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>How was the first step this morning?</source>
        <translation>Wie war der erste Schritt heute Morgen?</translation>
    </message>
</context>
<context>
    <name>NewsSheet</name>
    <message>
        <source>{name} is your copy of a routine that has changed since. Nothing of yours is lost: if you take the newer one, yours is kept beside it.</source>
        <translation>{name} ist deine Kopie einer Routine, die sich seitdem geändert hat. Nichts von dir geht verloren: Nimmst du die neuere, bleibt deine daneben.</translation>
    </message>
    <message>
        <source>A newer version came with the program</source>
        <translation>Das Programm bringt eine neuere Fassung mit</translation>
    </message>
    <message>
        <source>The lines that differ: − yours, + the newer one</source>
        <translation>Die Zeilen, die sich unterscheiden: − deine, + die neuere</translation>
    </message>
    <message>
        <source>See the difference</source>
        <translation>Unterschied ansehen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take the newer one</source>
        <translation>Die neuere nehmen</translation>
    </message>
</context>
<context>
    <name>NotSavedSheet</name>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>When that is put right, save again; or save a copy elsewhere, on a stick say.</source>
        <translation>Wenn das behoben ist, speichere noch einmal; oder speichere eine Kopie anderswo, etwa auf einem Stick.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Kopie anderswo speichern</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Noch einmal speichern</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>General exercise guide, not medical advice.</source>
        <translation>Allgemeine Übungen, kein ärztlicher Rat.</translation>
    </message>
    <message>
        <source>Stop if it gets sharp.</source>
        <translation>Hör auf, wenn es stechend wird.</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>A pop or snap with sudden pain. You cannot rise on tiptoe or take four steps. A bone that is sore to touch after an injury. A changed shape. A hot, red joint with fever. A swollen, warm, painful calf; with breathlessness or chest pain call an ambulance. A cold, pale, blue or numb foot. An open wound, above all with diabetes.</source>
        <translation>Ein Knall oder Reißen mit plötzlichem Schmerz. Du kommst nicht auf die Zehenspitzen oder kannst keine vier Schritte gehen. Ein Knochen, der nach einer Verletzung druckempfindlich ist. Eine veränderte Form. Ein heißes, rotes Gelenk mit Fieber. Eine geschwollene, warme, schmerzende Wade; mit Atemnot oder Brustschmerz ruf den Rettungsdienst. Ein kalter, blasser, blauer oder tauber Fuß. Eine offene Wunde, vor allem bei Diabetes.</translation>
    </message>
    <message>
        <source>Pain in one spot of a bone, at rest or at night, or when the heel is squeezed. Stabbing pain on every step. Swelling, redness or warmth. The ankle gives way. Tingling or numbness. Still there after two to three weeks, or worse in spite of rest. A child under 16 with heel pain.</source>
        <translation>Schmerz an einer Stelle eines Knochens, in Ruhe oder nachts, oder beim Zusammendrücken der Ferse. Stechender Schmerz bei jedem Schritt. Schwellung, Rötung oder Wärme. Der Knöchel knickt weg. Kribbeln oder Taubheit. Nach zwei bis drei Wochen noch da, oder trotz Ruhe schlimmer. Ein Kind unter 16 mit Fersenschmerz.</translation>
    </message>
    <message>
        <source>See someone today</source>
        <translation>Heute ärztlich abklären lassen</translation>
    </message>
    <message>
        <source>Stop running and jumping, and see someone soon</source>
        <translation>Nicht laufen und springen, und bald abklären lassen</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>OverviewColumn</name>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Stiff minutes in the morning</source>
        <translation>Steife Minuten am Morgen</translation>
    </message>
    <message>
        <source>The next morning tells whether it settled. Answer on Today.</source>
        <translation>Der nächste Morgen zeigt, ob es sich beruhigt hat. Antworte auf der Seite Heute.</translation>
    </message>
    <message>
        <source>Mean of each week</source>
        <translation>Mittel jeder Woche</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Nothing was measured yet. What a routine measures is asked after it.</source>
        <translation>Noch nichts gemessen. Was eine Routine misst, wird danach gefragt.</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Halbjahr</translation>
    </message>
</context>
<context>
    <name>PainCard</name>
    <message>
        <source>Pain, 14 days</source>
        <translation>Schmerz, 14 Tage</translation>
    </message>
</context>
<context>
    <name>PainChart</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>höchster</translation>
    </message>
    <message>
        <source>next morning</source>
        <translation>nächster Morgen</translation>
    </message>
    <message>
        <source>worst {n}</source>
        <translation>höchster {n}</translation>
    </message>
    <message>
        <source>first step {n}</source>
        <translation>erster Schritt {n}</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What is heard</source>
        <translation>Was zu hören ist</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>the same file: comments and order stay</source>
        <translation>dieselbe Datei: Kommentare und Reihenfolge bleiben</translation>
    </message>
</context>
<context>
    <name>PhaseField</name>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>How long the phase takes</source>
        <translation>Wie lange die Phase dauert</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Rehab Player</source>
        <translation>Rehab Player</translation>
    </message>
</context>
<context>
    <name>PlayAll</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Play them all</source>
        <translation>Alle spielen</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>+15 s</source>
        <translation>+15 s</translation>
    </message>
    <message>
        <source>Pain…</source>
        <translation>Schmerz …</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>left</source>
        <comment>the time left</comment>
        <translation>übrig</translation>
    </message>
    <message>
        <source>start, pause, go on, ready</source>
        <translation>starten, anhalten, fortsetzen, bereit</translation>
    </message>
    <message>
        <source>ready, done</source>
        <translation>bereit, fertig</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>überspringen</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>back, twice: the one before</source>
        <translation>zurück, zweimal: der davor</translation>
    </message>
    <message>
        <source>this step again</source>
        <translation>diesen Schritt noch einmal</translation>
    </message>
    <message>
        <source>15 seconds more or less</source>
        <translation>15 Sekunden mehr oder weniger</translation>
    </message>
    <message>
        <source>how much it hurts</source>
        <translation>wie sehr es weh tut</translation>
    </message>
    <message>
        <source>sound off or on</source>
        <translation>Ton aus oder an</translation>
    </message>
    <message>
        <source>louder or softer</source>
        <translation>lauter oder leiser</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>leave full screen, then end</source>
        <translation>Vollbild verlassen, dann beenden</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>diese Tasten</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>pro Minute</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>von {count}</translation>
    </message>
    <message>
        <source>rep</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>halfway</source>
        <translation>Halbzeit</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>none</source>
        <translation>kein Schmerz</translation>
    </message>
    <message>
        <source>worst you can imagine</source>
        <translation>schlimmster denkbarer</translation>
    </message>
    <message>
        <source>The clock stands still. Keys 0–9 (for ten: 1, then 0) or ← →, then Enter.</source>
        <translation>Die Uhr steht still. Tasten 0–9 (für zehn: 1, dann 0) oder ← →, dann Enter.</translation>
    </message>
    <message>
        <source>Left side.</source>
        <translation>Linke Seite.</translation>
    </message>
    <message>
        <source>Right side.</source>
        <translation>Rechte Seite.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <source>Go on with {score}</source>
        <translation>Mit {score} weitermachen</translation>
    </message>
    <message>
        <source>How much does it hurt right now?</source>
        <translation>Wie sehr tut es gerade weh?</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>stop for today</source>
        <translation>für heute Schluss</translation>
    </message>
    <message>
        <source>go softer</source>
        <translation>sanfter machen</translation>
    </message>
    <message>
        <source>same dose</source>
        <translation>gleiche Dosis</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>weitermachen</translation>
    </message>
    <message>
        <source>This much is fine.</source>
        <translation>So viel ist in Ordnung.</translation>
    </message>
    <message>
        <source>What you did so far is kept.</source>
        <translation>Was du bisher geschafft hast, bleibt erhalten.</translation>
    </message>
    <message>
        <source>go on, but softer</source>
        <translation>weitermachen, aber sanfter</translation>
    </message>
    <message>
        <source>It should never turn sharp.</source>
        <translation>Es soll nie stechend werden.</translation>
    </message>
    <message>
        <source>go on at the same dose</source>
        <translation>mit gleicher Dosis weitermachen</translation>
    </message>
    <message>
        <source>Allowed if it has settled by tomorrow morning.</source>
        <translation>Erlaubt, wenn es sich bis morgen früh beruhigt hat.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Mach dich bereit</translation>
    </message>
    <message>
        <source>You need: {things}</source>
        <translation>Du brauchst: {things}</translation>
    </message>
    <message>
        <source>How much does it hurt? Press P</source>
        <translation>Wie sehr tut es weh? Drücke P</translation>
    </message>
    <message>
        <source>Set {set} done. How much does it hurt? Press P</source>
        <translation>Satz {set} geschafft. Wie sehr tut es weh? Drücke P</translation>
    </message>
    <message>
        <source>Paused. Space goes on.</source>
        <translation>Angehalten. Leertaste setzt fort.</translation>
    </message>
    <message>
        <source>Paused. Space goes on after {numbers}.</source>
        <translation>Angehalten. Leertaste setzt nach {numbers} fort.</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>a number from 0 to 10</source>
        <translation>eine Zahl von 0 bis 10</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>after {numbers}</source>
        <translation>nach {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>einmal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>then it is done</source>
        <translation>dann ist es geschafft</translation>
    </message>
    <message>
        <source>then 3, 2, 1 and {what}</source>
        <translation>dann 3, 2, 1 und {what}</translation>
    </message>
    <message>
        <source>then {what}</source>
        <translation>dann {what}</translation>
    </message>
    <message>
        <source>As many as you can, at your own pace.</source>
        <translation>So viele du schaffst, in deinem Tempo.</translation>
    </message>
    <message>
        <source>the first rep</source>
        <translation>die erste Wiederholung</translation>
    </message>
    <message>
        <source>{done} of {total} are kept.</source>
        <translation>{done} von {total} bleiben erhalten.</translation>
    </message>
    <message>
        <source>End here?</source>
        <translation>Hier beenden?</translation>
    </message>
    <message>
        <source>End: done enough</source>
        <translation>Beenden: genug geschafft</translation>
    </message>
    <message>
        <source>End: pain</source>
        <translation>Beenden: Schmerz</translation>
    </message>
    <message>
        <source>End: tired</source>
        <translation>Beenden: müde</translation>
    </message>
    <message>
        <source>End: no time</source>
        <translation>Beenden: keine Zeit</translation>
    </message>
    <message>
        <source>Restart this step</source>
        <translation>Diesen Schritt neu beginnen</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Tired</source>
        <translation>Müde</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Keine Zeit</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Hilfsmittel</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Skipped. Why?</source>
        <translation>Übersprungen. Warum?</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation>Für heute Schluss</translation>
    </message>
    <message>
        <source>Go on with the next exercise</source>
        <translation>Mit der nächsten Übung weitermachen</translation>
    </message>
    <message>
        <source>Step back: fewer, on both legs</source>
        <translation>Einen Schritt zurück: weniger, auf beiden Beinen</translation>
    </message>
    <message>
        <source>{score} is too much for this exercise</source>
        <translation>{score} ist zu viel für diese Übung</translation>
    </message>
    <message>
        <source>Stepping back leaves out a third; use both legs, or a smaller range.</source>
        <translation>Ein Schritt zurück lässt ein Drittel weg; nimm beide Beine oder kleinere Bewegungen.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>LINKS</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <translation>RECHTS</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Seitenwechsel</translation>
    </message>
    <message>
        <source>Get into place</source>
        <translation>In Position gehen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Stay up</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Senken</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Set {set} of {sets}</source>
        <translation>Satz {set} von {sets}</translation>
    </message>
    <message>
        <source>Round {round} of {rounds}</source>
        <translation>Runde {round} von {rounds}</translation>
    </message>
    <message>
        <source>as many as you can</source>
        <translation>so viele du schaffst</translation>
    </message>
    <message>
        <source>Rest {time}</source>
        <translation>{time} Pause</translation>
    </message>
    <message>
        <source>How much does it hurt?</source>
        <translation>Wie sehr tut es weh?</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds to get ready</source>
        <translation>
            <numerusform>%n Sekunde zum Bereitmachen</numerusform>
            <numerusform>%n Sekunden zum Bereitmachen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were away for %n seconds.</source>
        <translation>
            <numerusform>Du warst %n Sekunde weg.</numerusform>
            <numerusform>Du warst %n Sekunden weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were away for %n minutes.</source>
        <translation>
            <numerusform>Du warst eine Minute weg.</numerusform>
            <numerusform>Du warst %n Minuten weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were away for %n hours.</source>
        <translation>
            <numerusform>Du warst %n Stunde weg.</numerusform>
            <numerusform>Du warst %n Stunden weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wartet auf dich</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Das Ende</translation>
    </message>
    <message>
        <source>{gap}, then {next}</source>
        <translation>{gap}, dann {next}</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>Before set {set} of {sets}</source>
        <translation>Vor Satz {set} von {sets}</translation>
    </message>
    <message>
        <source>Before: {name}</source>
        <translation>Vor: {name}</translation>
    </message>
    <message>
        <source>the same on the {side}</source>
        <translation>dasselbe {side}</translation>
    </message>
    <message>
        <source>Between sets {one} and {other}</source>
        <translation>Zwischen Satz {one} und {other}</translation>
    </message>
    <message>
        <source>Between rounds {one} and {other}</source>
        <translation>Zwischen Runde {one} und {other}</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>Von links nach rechts</translation>
    </message>
    <message>
        <source>From right to left</source>
        <translation>Von rechts nach links</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Nach links</translation>
    </message>
</context>
<context>
    <name>PlayerSection</name>
    <message>
        <source>Getting ready</source>
        <translation>Bereitmachen</translation>
    </message>
    <message>
        <source>Before the first step</source>
        <translation>Vor dem ersten Schritt</translation>
    </message>
    <message>
        <source>Time to get from the keyboard to your place.</source>
        <translation>Zeit, um von der Tastatur an deinen Platz zu kommen.</translation>
    </message>
    <message>
        <source>After a pause</source>
        <translation>Nach dem Anhalten</translation>
    </message>
    <message>
        <source>Ticks before it goes on.</source>
        <translation>Tickt, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Flowing</source>
        <translation>Fließend</translation>
    </message>
    <message>
        <source>In steps</source>
        <translation>In Stufen</translation>
    </message>
    <message>
        <source>In steps, the figure shows where each movement ends, and nothing flows. The same holds where the system asks for less movement.</source>
        <translation>In Stufen zeigt die Figur, wo jede Bewegung endet, und nichts fließt. So ist es auch, wo das System um weniger Bewegung bittet.</translation>
    </message>
</context>
<context>
    <name>ProblemBar</name>
    <message>
        <source>It can be saved, and started once this is solved</source>
        <translation>Speichern geht, starten erst, wenn es gelöst ist</translation>
    </message>
    <message>
        <source>It can be saved, and started once they are solved</source>
        <translation>Speichern geht, starten erst, wenn sie gelöst sind</translation>
    </message>
    <message>
        <source>Problem {at} of {number}</source>
        <translation>Problem {at} von {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Worth knowing</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>The log could not be changed</source>
        <translation>Das Protokoll konnte nicht geändert werden</translation>
    </message>
</context>
<context>
    <name>ProgrammeCard</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source> of %n sessions done</source>
        <translation>
            <numerusform> von %n Einheit geschafft</numerusform>
            <numerusform> von %n Einheiten geschafft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Programmes</name>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Monday {day}</source>
        <translation>Montag {day}</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Pause {name}</source>
        <translation>{name} pausieren</translation>
    </message>
    <message>
        <source>Days in a pause do not count: no week is lost.</source>
        <translation>Tage in einer Pause zählen nicht: Keine Woche geht verloren.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Krank</translation>
    </message>
    <message>
        <source>Travelling</source>
        <translation>Auf Reisen</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Ein anderer Grund</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Until I go on</source>
        <translation>Bis ich weitermache</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 Tage</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 Wochen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Move a day</source>
        <translation>Einen Tag verschieben</translation>
    </message>
    <message>
        <source>{name}: what would be due on that day is done later.</source>
        <translation>{name}: Was an dem Tag anstünde, kommt später.</translation>
    </message>
    <message>
        <source>Keep free</source>
        <translation>Freihalten</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Nachholen</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Am Tag danach</translation>
    </message>
    <message>
        <source>2 days later</source>
        <translation>2 Tage später</translation>
    </message>
    <message>
        <source>3 days later</source>
        <translation>3 Tage später</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Leave {name}?</source>
        <translation>{name} verlassen?</translation>
    </message>
    <message>
        <source>What was done stays in the history. You can begin it again at any time.</source>
        <translation>Was geschafft ist, bleibt im Verlauf. Du kannst jederzeit neu beginnen.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>You follow it on this side already.</source>
        <translation>Du folgst dem auf dieser Seite schon.</translation>
    </message>
    <message>
        <source>{n} hours apart</source>
        <translation>{n} Stunden Abstand</translation>
    </message>
    <message>
        <source>a day between</source>
        <translation>ein Tag dazwischen</translation>
    </message>
    <message>
        <source>every {n} hours</source>
        <translation>alle {n} Stunden</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Ohne Ende</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammesPage</name>
    <message>
        <source>Programmes</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>You follow</source>
        <translation>Du folgst</translation>
    </message>
    <message>
        <source>To follow</source>
        <translation>Zum Folgen</translation>
    </message>
    <message>
        <source>There are no programme files.</source>
        <translation>Es gibt keine Programmdateien.</translation>
    </message>
    <message>
        <source>Today then shows it as often as it says.</source>
        <translation>Heute zeigt es dann so oft, wie es angibt.</translation>
    </message>
    <message>
        <source>Which routine?</source>
        <translation>Welche Routine?</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>A single routine</source>
        <translation>Eine einzelne Routine</translation>
    </message>
    <message>
        <source>As often as its file says.</source>
        <translation>So oft, wie ihre Datei sagt.</translation>
    </message>
    <message>
        <source>Choose a routine</source>
        <translation>Routine wählen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n sessions done</source>
        <translation>
            <numerusform>{done} von %n Einheit geschafft</numerusform>
            <numerusform>{done} von %n Einheiten geschafft</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>Jetzt fortsetzen</translation>
    </message>
    <message>
        <source>Move a day</source>
        <translation>Einen Tag verschieben</translation>
    </message>
    <message>
        <source>Look and follow</source>
        <translation>Ansehen und folgen</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>How much does it hurt now?</source>
        <translation>Wie sehr tut es jetzt weh?</translation>
    </message>
    <message>
        <source>none</source>
        <translation>kein Schmerz</translation>
    </message>
    <message>
        <source>worst you can imagine</source>
        <translation>schlimmster denkbarer</translation>
    </message>
    <message>
        <source>First step this morning</source>
        <translation>Erster Schritt heute Morgen</translation>
    </message>
    <message>
        <source>answered at {time}, change it here</source>
        <translation>um {time} beantwortet, hier änderbar</translation>
    </message>
    <message>
        <source>Stiff for</source>
        <translation>Steif für</translation>
    </message>
    <message>
        <source>Minutes of stiffness</source>
        <translation>Steife Minuten</translation>
    </message>
    <message>
        <source>Five minutes less</source>
        <translation>Fünf Minuten weniger</translation>
    </message>
    <message>
        <source>Five minutes more</source>
        <translation>Fünf Minuten mehr</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Any of these today?</source>
        <translation>Heute etwas davon?</translation>
    </message>
    <message>
        <source>None of these (N)</source>
        <translation>Nichts davon (N)</translation>
    </message>
    <message>
        <source>Ran since last time?</source>
        <translation>Seit dem letzten Mal gelaufen?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wann?</translation>
    </message>
    <message>
        <source>How far, in km; may stay empty</source>
        <translation>Wie weit, in km; darf leer bleiben</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>Stand back, hands free</source>
        <translation>Tritt zurück, Hände frei</translation>
    </message>
    <message>
        <source>It shows and says what to do, how long, on which side and how fast. A few questions, then the first routine is ready.</source>
        <translation>Es zeigt und sagt, was zu tun ist, wie lange, auf welcher Seite und wie schnell. Ein paar Fragen, dann ist die erste Routine bereit.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Which side?</source>
        <translation>Welche Seite?</translation>
    </message>
    <message>
        <source>Where does it hurt most?</source>
        <translation>Wo tut es am meisten weh?</translation>
    </message>
    <message>
        <source>A few days</source>
        <translation>Ein paar Tage</translation>
    </message>
    <message>
        <source>Some weeks</source>
        <translation>Einige Wochen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>A year or so</source>
        <translation>Etwa ein Jahr</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>Seit wann?</translation>
    </message>
    <message>
        <source>How much does the first step hurt on a usual morning?</source>
        <translation>Wie sehr tut der erste Schritt an einem üblichen Morgen weh?</translation>
    </message>
    <message>
        <source>Back of ankle</source>
        <translation>Hinten am Knöchel</translation>
    </message>
    <message>
        <source>Under heel</source>
        <translation>Unter der Ferse</translation>
    </message>
    <message>
        <source>Inside of ankle</source>
        <translation>Innen am Knöchel</translation>
    </message>
    <message>
        <source>Outside of ankle</source>
        <translation>Außen am Knöchel</translation>
    </message>
    <message>
        <source>Front of ankle</source>
        <translation>Vorn am Knöchel</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Wade</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>Ich bin nicht sicher</translation>
    </message>
    <message>
        <source>Is any of this so?</source>
        <translation>Trifft etwas davon zu?</translation>
    </message>
    <message>
        <source>It rules out a few exercises, and nothing else.</source>
        <translation>Es schließt ein paar Übungen aus, sonst nichts.</translation>
    </message>
    <message>
        <source>Can you hear it from where you train?</source>
        <translation>Hörst du es dort, wo du trainierst?</translation>
    </message>
    <message>
        <source>Play a cue</source>
        <translation>Ein Signal spielen</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Reminders for the phone</source>
        <translation>Erinnerungen fürs Telefon</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Gespeichert als {path}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{name}: {times}, {days}</source>
        <translation>{name}: {times}, {days}</translation>
    </message>
    <message>
        <source>from {first} on</source>
        <translation>ab {first}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>von {first} bis {last}</translation>
    </message>
    <message>
        <source>Nothing is planned yet: no programme with fixed days is followed.</source>
        <translation>Noch nichts geplant: Du folgst keinem Programm mit festen Tagen.</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>Send the file to your phone and open it there, best into a calendar of its own: then all of it can be taken out again in one go. A newer file changes what an older one brought.</source>
        <translation>Schick die Datei an dein Telefon und öffne sie dort, am besten in einem eigenen Kalender: Dann lässt sich alles auf einmal wieder entfernen. Eine neuere Datei ändert, was eine ältere gebracht hat.</translation>
    </message>
    <message>
        <source>What is due after a run is not in it.</source>
        <translation>Was nach einem Lauf ansteht, ist nicht dabei.</translation>
    </message>
    <message>
        <source>How was the first step this morning?</source>
        <translation>Wie war der erste Schritt heute Morgen?</translation>
    </message>
    <message>
        <source>Answering takes ten seconds.</source>
        <translation>Antworten dauert zehn Sekunden.</translation>
    </message>
    <message>
        <source>Due now: {name}</source>
        <translation>Jetzt dran: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are due</source>
        <translation>
            <numerusform>%n Einheit ist dran</numerusform>
            <numerusform>%n Einheiten sind dran</numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
</context>
<context>
    <name>RemindersSection</name>
    <message>
        <source>While the program runs</source>
        <translation>Während das Programm läuft</translation>
    </message>
    <message>
        <source>Remind me of what is due</source>
        <translation>An das erinnern, was ansteht</translation>
    </message>
    <message>
        <source>One notification for each session, and one for the question of the morning.</source>
        <translation>Eine Nachricht für jede Einheit und eine für die Frage am Morgen.</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Nicht nach</translation>
    </message>
    <message>
        <source>The sessions of a day are spread over these hours. On a rest day nothing is told.</source>
        <translation>Die Einheiten eines Tages werden auf diese Stunden verteilt. An einem Ruhetag wird nichts gemeldet.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends the program. Minimise it to be reminded.</source>
        <translation>Dieser Desktop hat keinen Infobereich, deshalb beendet das Schließen das Programm. Verkleinere das Fenster, um erinnert zu werden.</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Im Hintergrund weiterlaufen</translation>
    </message>
    <message>
        <source>Its icon brings the window back. Ctrl+Q ends the program.</source>
        <translation>Das Symbol bringt das Fenster zurück. Strg+Q beendet das Programm.</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Auf dem Telefon</translation>
    </message>
    <message>
        <source>What you follow as a calendar file, with an alarm for each session.</source>
        <translation>Was du machst, als Kalenderdatei, mit einer Erinnerung für jede Einheit.</translation>
    </message>
    <message>
        <source>Reminders for the phone…</source>
        <translation>Erinnerungen fürs Telefon …</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>What I want to ask</source>
        <translation>Was ich fragen möchte</translation>
    </message>
    <message>
        <source>Done, of what was due</source>
        <translation>Geschafft von fällig</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Einheiten pro Woche</translation>
    </message>
    <message>
        <source>Prescribed</source>
        <translation>Verordnet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>geschafft</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>early</source>
        <translation>früh</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Gespielt</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>bis zum Ende</translation>
    </message>
    <message>
        <source>h:min</source>
        <translation>h:min</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>mean of each week</source>
        <translation>Mittel jeder Woche</translation>
    </message>
    <message>
        <source>Mean of a week</source>
        <translation>Mittel einer Woche</translation>
    </message>
    <message>
        <source>first week</source>
        <translation>erste Woche</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>letzte Woche</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>höchster</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Links und rechts</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erster</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letzter</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>h:min done</source>
        <translation>h:min geschafft</translation>
    </message>
    <message>
        <source>under tension</source>
        <translation>unter Spannung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Report for the physio</source>
        <translation>Bericht für die Physio</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>What do you want to ask? One question a line</source>
        <translation>Was möchtest du fragen? Eine Frage pro Zeile</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Gespeichert als {path}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Done against prescribed, pain, left and right, and your notes, on one or two pages.</source>
        <translation>Geschafft und verordnet, Schmerz, links und rechts und deine Notizen, auf ein oder zwei Seiten.</translation>
    </message>
    <message>
        <source>Rehab report</source>
        <translation>Reha-Bericht</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>done to the end</source>
        <translation>bis zum Ende geschafft</translation>
    </message>
    <message>
        <source>days with a session</source>
        <translation>Tage mit einer Einheit</translation>
    </message>
    <message>
        <source>hours and minutes done</source>
        <translation>Stunden und Minuten geschafft</translation>
    </message>
    <message>
        <source>{done} of {due}</source>
        <translation>{done} von {due}</translation>
    </message>
    <message>
        <source>doses due, {n} %</source>
        <translation>fällige Dosen, {n} %</translation>
    </message>
    <message>
        <source>Sessions by light: {lights}.</source>
        <translation>Einheiten nach Ampel: {lights}.</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>Sets and holds left out or cut short: {n} ({reasons}).</source>
        <translation>Ausgelassene oder verkürzte Sätze: {n} ({reasons}).</translation>
    </message>
    <message numerus="yes">
        <source>and %n more notes</source>
        <translation>
            <numerusform>und %n weitere Notiz</numerusform>
            <numerusform>und %n weitere Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>From the person&apos;s own log, made with Rehab Player. Pain on a scale of 0 to 10. Page {n}.</source>
        <translation>Aus dem eigenen Protokoll der Person, erstellt mit Rehab Player. Schmerz auf einer Skala von 0 bis 10. Seite {n}.</translation>
    </message>
    <message>
        <source>no real change (below {n} {unit})</source>
        <translation>keine echte Änderung (unter {n} {unit})</translation>
    </message>
    <message>
        <source>real ({n} {unit} or more)</source>
        <translation>echt (ab {n} {unit})</translation>
    </message>
    <message>
        <source>{name}: left {left}, right {right}, difference {difference} {unit}</source>
        <translation>{name}: links {left}, rechts {right}, Unterschied {difference} {unit}</translation>
    </message>
    <message>
        <source>{told}; worth watching.</source>
        <translation>{told}; im Auge behalten.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
</context>
<context>
    <name>ResumeCard</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>So behalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Discard this session?</source>
        <translation>Diese Einheit verwerfen?</translation>
    </message>
    <message>
        <source>What was done and told in it will be gone. Keeping it as it is does no harm.</source>
        <translation>Was darin geschafft und gesagt wurde, ist dann weg. Sie so zu behalten schadet nicht.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Routines</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Kopie bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Export as a file …</source>
        <translation>Als Datei exportieren …</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>done today</source>
        <translation>heute gemacht</translation>
    </message>
    <message>
        <source>done yesterday</source>
        <translation>gestern gemacht</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>{day} gemacht</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By length</source>
        <translation>Nach Länge</translation>
    </message>
    <message>
        <source>By when last done</source>
        <translation>Zuletzt gemacht</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Seitenwechsel</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>How much does it hurt?</source>
        <translation>Wie sehr tut es weh?</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max.</translation>
    </message>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n Runde</numerusform>
            <numerusform>%n Runden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reps</source>
        <translation>
            <numerusform>%n Wdh.</numerusform>
            <numerusform>%n Wdh.</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount}, each side</source>
        <translation>{amount}, je Seite</translation>
    </message>
    <message>
        <source>at your pace</source>
        <translation>in deinem Tempo</translation>
    </message>
    <message>
        <source>{length} + your pace</source>
        <translation>{length} + dein Tempo</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>after runs</source>
        <translation>nach Läufen</translation>
    </message>
    <message>
        <source>{often}, after runs</source>
        <translation>{often}, nach Läufen</translation>
    </message>
    <message>
        <source>{n} h apart</source>
        <translation>{n} h Abstand</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>einmal am Tag</translation>
    </message>
    <message>
        <source>{n} a day</source>
        <translation>{n}-mal am Tag</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>einmal die Woche</translation>
    </message>
    <message>
        <source>{n} a week</source>
        <translation>{n}-mal die Woche</translation>
    </message>
    <message>
        <source>{n} a day, {m} days a week</source>
        <translation>{n}-mal am Tag, {m} Tage die Woche</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <translation>{n} Wochen</translation>
    </message>
    <message>
        <source>Inside of ankle</source>
        <translation>Innen am Knöchel</translation>
    </message>
    <message>
        <source>Outside of ankle</source>
        <translation>Außen am Knöchel</translation>
    </message>
    <message>
        <source>Front of ankle</source>
        <translation>Vorn am Knöchel</translation>
    </message>
    <message>
        <source>Back of ankle</source>
        <translation>Hinten am Knöchel</translation>
    </message>
    <message>
        <source>Under heel</source>
        <translation>Unter der Ferse</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Wade</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Beweglichkeit</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Gleichgewicht</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Erholung</translation>
    </message>
    <message>
        <source>Pain relief</source>
        <translation>Schmerzlinderung</translation>
    </message>
    <message>
        <source>Running form</source>
        <translation>Laufstil</translation>
    </message>
</context>
<context>
    <name>RoutinesPage</name>
    <message>
        <source>No routine fits all of this.</source>
        <translation>Keine Routine passt zu alledem.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Your own routines appear here. Edit a copy of one, write a new one, or drop a file.</source>
        <translation>Hier erscheinen deine eigenen Routinen. Bearbeite eine Kopie, schreib eine neue, oder zieh eine Datei herein.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>A run</source>
        <translation>Ein Lauf</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Ein anderer Tag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day, such as 2026-05-14</source>
        <translation>Tag, etwa 2026-05-14</translation>
    </message>
    <message>
        <source>Pain began at km, if there was any</source>
        <translation>Schmerz begann bei km, falls es welchen gab</translation>
    </message>
    <message>
        <source>Worst pain in the run, if there was any</source>
        <translation>Höchster Schmerz beim Lauf, falls es welchen gab</translation>
    </message>
    <message>
        <source>Another pair</source>
        <translation>Ein anderes Paar</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Schuhe</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>A pair of shoes</source>
        <translation>Ein Paar Schuhe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kilometres so far, if known</source>
        <translation>Bisherige Kilometer, falls bekannt</translation>
    </message>
    <message>
        <source>First worn</source>
        <translation>Zuerst getragen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation>Vor einem Monat</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monaten</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 Monaten</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Einem Jahr</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>{now} km in the last seven days, {before} km in the seven before.</source>
        <translation>{now} km in den letzten sieben Tagen, {before} km in den sieben davor.</translation>
    </message>
    <message>
        <source>In the last three runs with pain it began at {km} km.</source>
        <translation>In den letzten drei Läufen mit Schmerz begann er bei {km} km.</translation>
    </message>
    <message>
        <source>In the last three runs with pain it began between {low} and {high} km.</source>
        <translation>In den letzten drei Läufen mit Schmerz begann er zwischen {low} und {high} km.</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} km</translation>
    </message>
    <message>
        <source>pain from {km} km</source>
        <translation>Schmerz ab {km} km</translation>
    </message>
    <message>
        <source>worst {n}</source>
        <translation>höchster {n}</translation>
    </message>
    <message>
        <source>under a month old</source>
        <translation>keinen Monat alt</translation>
    </message>
    <message numerus="yes">
        <source>%n months old</source>
        <translation>
            <numerusform>%n Monat alt</numerusform>
            <numerusform>%n Monate alt</numerusform>
        </translation>
    </message>
    <message>
        <source>{km} of {most} km, {months}</source>
        <translation>{km} von {most} km, {months}</translation>
    </message>
    <message>
        <source>Nights with the splint in the last seven: {n}, {hours} hours in all.</source>
        <translation>Nächte mit der Schiene in den letzten sieben: {n}, insgesamt {hours} Stunden.</translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>Running and shoes</source>
        <translation>Laufen und Schuhe</translation>
    </message>
    <message>
        <source>No runs yet.</source>
        <translation>Noch keine Läufe.</translation>
    </message>
    <message>
        <source>Add a run</source>
        <translation>Lauf eintragen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Add your pairs, and their kilometres count themselves.</source>
        <translation>Trag deine Paare ein, dann zählen sich ihre Kilometer von selbst.</translation>
    </message>
    <message>
        <source>Add a pair</source>
        <translation>Paar eintragen</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Schuhe</translation>
    </message>
    <message>
        <source>Worn no more</source>
        <translation>Nicht mehr getragen</translation>
    </message>
    <message>
        <source>{name}: worn no more.</source>
        <translation>{name}: nicht mehr getragen.</translation>
    </message>
    <message>
        <source>Run deleted.</source>
        <translation>Lauf gelöscht.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Calf stretch</source>
        <translation>Wadendehnung</translation>
    </message>
    <message>
        <source>Work starts</source>
        <translation>Übung beginnt</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Seitenwechsel</translation>
    </message>
    <message>
        <source>Get into place</source>
        <translation>In Position</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Pace of a rep</source>
        <translation>Tempo je Wdh.</translation>
    </message>
    <message>
        <source>Count the reps</source>
        <translation>Wiederholungen zählen</translation>
    </message>
    <message>
        <source>Beat</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>3, 2, 1</source>
        <translation>3, 2, 1</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>Halbzeit</translation>
    </message>
    <message>
        <source>“Ten seconds”</source>
        <translation>„Zehn Sekunden“</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Geschafft</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>The file was changed outside, and is shown as it is now. Undo brings back what was here.</source>
        <translation>Die Datei wurde anderswo geändert und wird jetzt so gezeigt. Rückgängig bringt zurück, was hier stand.</translation>
    </message>
    <message>
        <source>reloaded from the disk</source>
        <translation>neu von der Platte geladen</translation>
    </message>
    <message>
        <source>Routines (*.yaml)</source>
        <translation>Routinen (*.yaml)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Replace {name}?</source>
        <translation>{name} ersetzen?</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Eine Datei mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{name} could not be written: {why}.</source>
        <translation>{name} konnte nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>A copy is at {file}. Here it is still to be saved.</source>
        <translation>Eine Kopie ist in {file}. Hier ist noch zu speichern.</translation>
    </message>
</context>
<context>
    <name>SessionDetail</name>
    <message>
        <source>Back to the table</source>
        <translation>Zurück zur Tabelle</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Routine as written</source>
        <translation>Routine wie geschrieben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>This session is here in two versions, which differ. Which one counts?</source>
        <translation>Diese Einheit gibt es hier in zwei Fassungen, die sich unterscheiden. Welche gilt?</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Diese</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>Die andere</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Planned and done</source>
        <translation>Geplant und geschafft</translation>
    </message>
    <message>
        <source>It ended before the first step was over.</source>
        <translation>Sie endete, bevor der erste Schritt vorbei war.</translation>
    </message>
    <message>
        <source>Told by hand, without its single steps.</source>
        <translation>Von Hand eingetragen, ohne die einzelnen Schritte.</translation>
    </message>
</context>
<context>
    <name>SessionFlow</name>
    <message>
        <source>Your history cannot be written</source>
        <translation>Dein Verlauf kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Play anyway</source>
        <translation>Trotzdem spielen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Sound on, {volume} %</source>
        <translation>Ton an, {volume} %</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Noch nicht aufbewahrt</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Day, such as 2026-05-14</source>
        <translation>Tag, etwa 2026-05-14</translation>
    </message>
    <message>
        <source>Start, such as 7:58</source>
        <translation>Beginn, etwa 7:58</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Time done, in minutes or m:ss</source>
        <translation>Zeit in Minuten oder m:ss</translation>
    </message>
    <message>
        <source>Done to the end</source>
        <translation>Bis zum Ende geschafft</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es endete</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Kein Grund</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>{field}: this cannot be read.</source>
        <translation>{field}: Das ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Schmerz vorher</translation>
    </message>
    <message>
        <source>Worst during</source>
        <translation>Höchster dabei</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Schmerz danach</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Nächster Morgen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
</context>
<context>
    <name>SessionTable</name>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
</context>
<context>
    <name>SessionsCard</name>
    <message>
        <source>Search the sessions</source>
        <translation>Einheiten durchsuchen</translation>
    </message>
    <message>
        <source>Search in names and notes</source>
        <translation>In Namen und Notizen suchen</translation>
    </message>
    <message>
        <source>Name or note</source>
        <translation>Name oder Notiz</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Nichts an diesem Tag.</translation>
    </message>
    <message>
        <source>No session fits all of this.</source>
        <translation>Keine Einheit passt zu alledem.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Show all days again</source>
        <translation>Wieder alle Tage zeigen</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>You and your side</source>
        <translation>Du und deine Seite</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Player</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Files and backups</source>
        <translation>Dateien, Sicherung</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Edit the session</source>
        <translation>Einheit bearbeiten</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Eine andere</translation>
    </message>
    <message>
        <source>What was done? The rest is asked next.</source>
        <translation>Was wurde gemacht? Der Rest wird danach gefragt.</translation>
    </message>
    <message>
        <source>Add by hand</source>
        <translation>Von Hand eintragen</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>Verlauf importieren</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>Looking for sound …</source>
        <translation>Ton wird gesucht …</translation>
    </message>
    <message>
        <source>Played in one stream, each cue at its exact moment.</source>
        <translation>In einem Strom gespielt, jedes Signal genau in seinem Moment.</translation>
    </message>
    <message>
        <source>Played by one player program per cue, up to a tenth of a second early or late.</source>
        <translation>Von einem Player pro Signal gespielt, bis zu einer Zehntelsekunde zu früh oder zu spät.</translation>
    </message>
    <message>
        <source>Nothing is heard. The player shows each cue large instead.</source>
        <translation>Nichts ist zu hören. Der Player zeigt stattdessen jedes Signal groß.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Standard des Systems</translation>
    </message>
    <message>
        <source>English</source>
        <comment>the language of this translation</comment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>SoundCheckCard</name>
    <message>
        <source>Sound check</source>
        <translation>Hörprobe</translation>
    </message>
    <message>
        <source>Stand where you train. Everything should be clear from there.</source>
        <translation>Stell dich hin, wo du trainierst. Von dort soll alles klar sein.</translation>
    </message>
</context>
<context>
    <name>SoundCheckSheet</name>
    <message>
        <source>Can you hear it?</source>
        <translation>Kannst du es hören?</translation>
    </message>
    <message>
        <source>The sounds lead you while you look elsewhere. Stand where you train, and listen. This check comes once, and stays in Settings.</source>
        <translation>Die Töne führen dich, während du woanders hinsiehst. Stell dich hin, wo du trainierst, und hör zu. Diese Probe kommt einmal und bleibt in den Optionen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Sound comes late? (Bluetooth)</source>
        <translation>Kommt der Ton verspätet? (Bluetooth)</translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>How loud, how much</source>
        <translation>Wie laut, wie viel</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>What is spoken</source>
        <translation>Was gesprochen wird</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Names only</source>
        <translation>Nur Namen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Before the first step</source>
        <translation>Vor dem ersten Schritt</translation>
    </message>
    <message>
        <source>After a pause</source>
        <translation>Nach dem Anhalten</translation>
    </message>
    <message>
        <source>Sound delay</source>
        <translation>Tonverzögerung</translation>
    </message>
    <message>
        <source>If a sound cannot be played, the player says so and shows the cue large instead.</source>
        <translation>Kann ein Ton nicht gespielt werden, sagt es der Player und zeigt das Signal stattdessen groß.</translation>
    </message>
</context>
<context>
    <name>SplintCard</name>
    <message>
        <source>Night splint</source>
        <translation>Nachtschiene</translation>
    </message>
    <message>
        <source>Last night</source>
        <translation>Letzte Nacht</translation>
    </message>
    <message>
        <source>Hours with the splint last night</source>
        <translation>Stunden mit der Schiene letzte Nacht</translation>
    </message>
    <message>
        <source>One hour less</source>
        <translation>Eine Stunde weniger</translation>
    </message>
    <message>
        <source>One hour more</source>
        <translation>Eine Stunde mehr</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>SpotList</name>
    <message>
        <source>Where does it hurt</source>
        <translation>Wo tut es weh</translation>
    </message>
</context>
<context>
    <name>SpotWords</name>
    <message>
        <source>Click where it hurts, or choose from the list.</source>
        <translation>Klick an, wo es weh tut, oder wähle aus der Liste.</translation>
    </message>
    <message>
        <source>May point to </source>
        <translation>Kann hindeuten auf </translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Go easy on</source>
        <translation>Vorsicht mit</translation>
    </message>
    <message>
        <source>What runners often use</source>
        <translation>Was Läufer oft nutzen</translation>
    </message>
    <message>
        <source>See someone</source>
        <translation>Abklären lassen</translation>
    </message>
    <message>
        <source>Some signs should be seen today, before any exercise.</source>
        <translation>Manche Zeichen gehören heute abgeklärt, vor jeder Übung.</translation>
    </message>
    <message>
        <source>All warning signs</source>
        <translation>Alle Warnzeichen</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Rehab Player is open already, but does not answer. Wait a moment, or end it, and start again. It uses the folder {folder}.</source>
        <translation>Rehab Player ist schon geöffnet, antwortet aber nicht. Warte einen Moment, oder beende ihn und starte neu. Er nutzt den Ordner {folder}.</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>This routine cannot be played</source>
        <translation>Diese Routine kann nicht gespielt werden</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>Im Editor öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This session cannot be resumed</source>
        <translation>Diese Einheit kann nicht fortgesetzt werden</translation>
    </message>
    <message>
        <source>The log could not be changed</source>
        <translation>Das Protokoll konnte nicht geändert werden</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>What to do now</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
</context>
<context>
    <name>StatusRows</name>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>System default, follows</source>
        <translation>Standard des Systems, folgt</translation>
    </message>
    <message>
        <source>The usual voice</source>
        <translation>Die übliche Stimme</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>No name yet</source>
        <translation>Noch kein Name</translation>
    </message>
    <message>
        <source>about this routine</source>
        <translation>über diese Routine</translation>
    </message>
    <message>
        <source>level {number}</source>
        <translation>Ebene {number}</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>hat ein Problem</translation>
    </message>
    <message>
        <source>About this routine: {words}</source>
        <translation>Über diese Routine: {words}</translation>
    </message>
    <message>
        <source>Steps: {number} of {count}, {words}</source>
        <translation>Schritte: {number} von {count}, {words}</translation>
    </message>
</context>
<context>
    <name>StepMenu</name>
    <message>
        <source>Try from here</source>
        <translation>Von hier probieren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Alt ↑</source>
        <translation>Alt ↑</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Alt ↓</source>
        <translation>Alt ↓</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Ctrl D</source>
        <translation>Strg D</translation>
    </message>
    <message>
        <source>Put into a repeat</source>
        <translation>In eine Wiederholung setzen</translation>
    </message>
    <message>
        <source>Alt →</source>
        <translation>Alt →</translation>
    </message>
    <message>
        <source>Take the repeat away</source>
        <translation>Wiederholung auflösen</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Make it: {kind}</source>
        <translation>Ändern in: {kind}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
</context>
<context>
    <name>StepRateCard</name>
    <message>
        <source>Steps a minute</source>
        <translation>Schritte pro Minute</translation>
    </message>
    <message>
        <source>Your target is {n} now. Small quick steps load the ankle less.</source>
        <translation>Dein Ziel ist jetzt {n}. Kleine schnelle Schritte belasten den Knöchel weniger.</translation>
    </message>
    <message>
        <source>Count one foot for {n} seconds while you run at your usual pace, four times.</source>
        <translation>Zähl {n} Sekunden lang einen Fuß, während du in deinem üblichen Tempo läufst, viermal.</translation>
    </message>
    <message>
        <source>Count {n}</source>
        <translation>Zählung {n}</translation>
    </message>
    <message>
        <source>{n}.</source>
        <translation>{n}.</translation>
    </message>
    <message>
        <source>Your own: {n} steps a minute.</source>
        <translation>Dein eigener Wert: {n} Schritte pro Minute.</translation>
    </message>
    <message>
        <source>Take {n} first</source>
        <translation>Zuerst {n} nehmen</translation>
    </message>
    <message>
        <source>Take {n} later</source>
        <translation>Später {n} nehmen</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>set {n}</source>
        <translation>Satz {n}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>teilweise</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>How was it?</source>
        <translation>Wie war es?</translation>
    </message>
    <message>
        <source>Worst pain during it</source>
        <translation>Höchster Schmerz dabei</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Schmerz jetzt</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>New swelling</source>
        <translation>Neue Schwellung</translation>
    </message>
    <message>
        <source>Walking changed</source>
        <translation>Gang verändert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>none</source>
        <translation>kein Schmerz</translation>
    </message>
    <message>
        <source>worst you can imagine</source>
        <translation>schlimmster denkbarer</translation>
    </message>
    <message>
        <source>How hard was it?</source>
        <translation>Wie anstrengend war es?</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>as hard as it gets</source>
        <translation>so anstrengend wie möglich</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Wie viele?</translation>
    </message>
    <message>
        <source>Anything new?</source>
        <translation>Ist etwas neu?</translation>
    </message>
    <message>
        <source>reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} von {planned}</translation>
    </message>
    <message>
        <source>{done} of {all} parts</source>
        <translation>{done} von {all} Teilen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>TempoInput</name>
    <message>
        <source>phase</source>
        <translation>Phase</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text of the routine</source>
        <translation>Text der Routine</translation>
    </message>
    <message>
        <source>Tab indents. Esc, then Tab, leaves the text.</source>
        <translation>Tab rückt ein. Esc, dann Tab, verlässt den Text.</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>What is heard</source>
        <translation>Was zu hören ist</translation>
    </message>
    <message>
        <source>List what is heard in the selected step (F7)</source>
        <translation>Auflisten, was im gewählten Schritt zu hören ist (F7)</translation>
    </message>
</context>
<context>
    <name>TitleBar</name>
    <message>
        <source>Routines</source>
        <translation>Routinen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Paste a routine</source>
        <translation>Routine einfügen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Add a routine</source>
        <translation>Routine hinzufügen</translation>
    </message>
    <message>
        <source>A file from your physio or another program, or a new routine from scratch.</source>
        <translation>Eine Datei von deiner Physio oder aus einem anderen Programm, oder eine ganz neue Routine.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Write it here</source>
        <translation>Hier schreiben</translation>
    </message>
    <message>
        <source>without hops</source>
        <translation>ohne Sprünge</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <source>nothing due yet</source>
        <translation>noch nichts fällig</translation>
    </message>
    <message>
        <source>{name}: {why}.</source>
        <translation>{name}: {why}.</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>Not today.</source>
        <translation>Heute nicht.</translation>
    </message>
    <message>
        <source>How was it? The question comes tomorrow morning.</source>
        <translation>Wie war es? Die Frage kommt morgen früh.</translation>
    </message>
    <message>
        <source>Done for today.</source>
        <translation>Für heute geschafft.</translation>
    </message>
    <message>
        <source>Nothing due today.</source>
        <translation>Heute steht nichts an.</translation>
    </message>
    <message>
        <source>{why} It goes on when a morning is as usual.</source>
        <translation>{why} Es geht weiter, wenn ein Morgen wie üblich ist.</translation>
    </message>
    <message>
        <source>A rest day counts.</source>
        <translation>Ein Ruhetag zählt mit.</translation>
    </message>
    <message>
        <source>The next one is {when}, {name}.</source>
        <translation>Die nächste ist {when}, {name}.</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} um {time}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions due</source>
        <translation>
            <numerusform>%n Einheit fällig</numerusform>
            <numerusform>%n Einheiten fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start with %n quiet minutes</source>
        <translation>
            <numerusform>Beginne mit einer ruhigen Minute</numerusform>
            <numerusform>Beginne mit %n ruhigen Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start {name}</source>
        <translation>{name} starten</translation>
    </message>
    <message>
        <source>You need: {kit}.</source>
        <translation>Du brauchst: {kit}.</translation>
    </message>
    <message>
        <source>You said: {side}{area}.</source>
        <translation>Du hast gesagt: {side}„{area}“.</translation>
    </message>
    <message>
        <source> of {n}</source>
        <translation> von {n}</translation>
    </message>
    <message>
        <source>Week {n}</source>
        <translation>Woche {n}</translation>
    </message>
    <message>
        <source>Paused since {day}: {why}</source>
        <translation>Pausiert seit {day}: {why}</translation>
    </message>
    <message>
        <source>Paused until {until}: {why}</source>
        <translation>Pausiert bis {until}: {why}</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>krank</translation>
    </message>
    <message>
        <source>travelling</source>
        <translation>auf Reisen</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>ein anderer Grund</translation>
    </message>
    <message>
        <source>stopped {day} at {done} of {planned}</source>
        <translation>abgebrochen {day} bei {done} von {planned}</translation>
    </message>
    <message>
        <source>stopped {day} after {done}</source>
        <translation>abgebrochen {day} nach {done}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>after yesterday&apos;s {name}</source>
        <translation>nach {name} gestern</translation>
    </message>
    <message>
        <source>after {name} {day}</source>
        <translation>nach {name} {day}</translation>
    </message>
    <message>
        <source>{told}, worst {n}</source>
        <translation>{told}, höchster {n}</translation>
    </message>
    <message>
        <source>last {day}</source>
        <translation>zuletzt {day}</translation>
    </message>
    <message>
        <source>Suggestion: {what}</source>
        <translation>Vorschlag: {what}</translation>
    </message>
    <message>
        <source>Accepting changes nothing.</source>
        <translation>Annehmen ändert nichts.</translation>
    </message>
    <message>
        <source>Accepting changes: {what}.</source>
        <translation>Annehmen ändert: {what}.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Running and shoes</source>
        <translation>Laufen und Schuhe</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute dran</translation>
    </message>
    <message>
        <source>Follow a programme</source>
        <translation>Einem Programm folgen</translation>
    </message>
    <message>
        <source>key {n}</source>
        <translation>Taste {n}</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Andere wählen</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Rehab Player</source>
        <translation>Rehab Player</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Was ansteht</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>TryButton</name>
    <message>
        <source>Try: {name}</source>
        <translation>Probieren: {name}</translation>
    </message>
</context>
<context>
    <name>UnderPage</name>
    <message>
        <source>Back to Today</source>
        <translation>Zurück zu Heute</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Unkept</name>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Ohne das schließen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Your session is not kept yet</source>
        <translation>Deine Einheit ist noch nicht aufbewahrt</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Your history needs a look</source>
        <translation>Dein Verlauf braucht einen Blick</translation>
    </message>
    <message>
        <source>Your history was damaged</source>
        <translation>Dein Verlauf war beschädigt</translation>
    </message>
    <message numerus="yes">
        <source>The newest good backup is of {day}, with %n sessions.</source>
        <translation>
            <numerusform>Die neueste gute Sicherung ist vom {day}, mit %n Einheit.</numerusform>
            <numerusform>Die neueste gute Sicherung ist vom {day}, mit %n Einheiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Begin afresh</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>The backup could not be taken back</source>
        <translation>Die Sicherung konnte nicht zurückgeholt werden</translation>
    </message>
    <message>
        <source>Your history is back</source>
        <translation>Dein Verlauf ist wieder da</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>{what}: two machines told it differently. Which one counts?</source>
        <translation>{what}: Zwei Rechner haben es verschieden festgehalten. Was gilt?</translation>
    </message>
    <message numerus="yes">
        <source>%n more after this.</source>
        <translation>
            <numerusform>Danach noch %n.</numerusform>
            <numerusform>Danach noch %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Diese</translation>
    </message>
</context>
<context>
    <name>Waits</name>
    <message>
        <source>Before the first step</source>
        <translation>Vor dem ersten Schritt</translation>
    </message>
    <message>
        <source>A second less before the first step</source>
        <translation>Eine Sekunde weniger vor dem ersten Schritt</translation>
    </message>
    <message>
        <source>A second more before the first step</source>
        <translation>Eine Sekunde mehr vor dem ersten Schritt</translation>
    </message>
    <message>
        <source>After a pause</source>
        <translation>Nach dem Anhalten</translation>
    </message>
    <message>
        <source>A second less after a pause</source>
        <translation>Eine Sekunde weniger nach dem Anhalten</translation>
    </message>
    <message>
        <source>A second more after a pause</source>
        <translation>Eine Sekunde mehr nach dem Anhalten</translation>
    </message>
</context>
<context>
    <name>WallSheet</name>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n Runde</numerusform>
            <numerusform>%n Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>left, then right</source>
        <translation>links, dann rechts</translation>
    </message>
    <message>
        <source>{time} of rest between rounds</source>
        <translation>{time} Pause zwischen den Runden</translation>
    </message>
    <message>
        <source>Your own step rate</source>
        <translation>Deine eigene Schrittfrequenz</translation>
    </message>
    <message>
        <source>{n} beats a minute</source>
        <translation>{n} Schläge pro Minute</translation>
    </message>
    <message>
        <source>{time} for each</source>
        <translation>{time} für jede</translation>
    </message>
    <message>
        <source>At your own pace</source>
        <translation>In deinem Tempo</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>each side</source>
        <translation>je Seite</translation>
    </message>
    <message>
        <source>Rest {time}</source>
        <translation>{time} Pause</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Seitenwechsel</translation>
    </message>
    <message>
        <source>How much does it hurt, 0 to 10?</source>
        <translation>Wie sehr tut es weh, 0 bis 10?</translation>
    </message>
    <message>
        <source>as many as you can</source>
        <translation>so viele du schaffst</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>einmal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Rest {time} between sets</source>
        <translation>{time} Pause zwischen den Sätzen</translation>
    </message>
    <message>
        <source>Load {load}</source>
        <translation>Last {load}</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>The sheet could not be drawn.</source>
        <translation>Das Blatt konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>… and {n} more, see the program.</source>
        <translation>… und {n} weitere, siehe das Programm.</translation>
    </message>
    <message>
        <source>How often, how long</source>
        <translation>Wie oft, wie lange</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>stop when it hurts more than {n} of 10</source>
        <translation>aufhören, wenn es mehr als {n} von 10 weh tut</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Du brauchst</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>General exercise guide, not medical advice. Stop if it gets sharp.</source>
        <translation>Allgemeine Übungen, kein ärztlicher Rat. Hör auf, wenn es stechend wird.</translation>
    </message>
</context>
<context>
    <name>WallSheetCard</name>
    <message>
        <source>Sheet for the wall</source>
        <translation>Blatt für die Wand</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>{name} on one page, with its pictures and doses, to print.</source>
        <translation>{name} auf einer Seite, mit Bildern und Dosen, zum Ausdrucken.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Datei schreiben</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Geschrieben.</translation>
    </message>
    <message>
        <source>No program for PDF files was found here.</source>
        <translation>Hier wurde kein Programm für PDF-Dateien gefunden.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>WaysOn</name>
    <message>
        <source>Say how often, and Today shows what is due.</source>
        <translation>Sag, wie oft, und Heute zeigt, was ansteht.</translation>
    </message>
    <message>
        <source>Click the foot and see what it may point to.</source>
        <translation>Klick auf den Fuß und sieh, worauf es hindeuten kann.</translation>
    </message>
    <message>
        <source>Your physio’s exercises as a file, or write them here.</source>
        <translation>Die Übungen deiner Physio als Datei, oder schreib sie hier.</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Follow a programme</source>
        <translation>Einem Programm folgen</translation>
    </message>
    <message>
        <source>Find the spot</source>
        <translation>Stelle finden</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Ratgeber öffnen</translation>
    </message>
    <message>
        <source>Bring your own</source>
        <translation>Eigene mitbringen</translation>
    </message>
    <message>
        <source>Add a routine</source>
        <translation>Routine hinzufügen</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Which foot</source>
        <translation>Welcher Fuß</translation>
    </message>
    <message>
        <source>Left foot</source>
        <translation>Linker Fuß</translation>
    </message>
    <message>
        <source>Right foot</source>
        <translation>Rechter Fuß</translation>
    </message>
    <message>
        <source>Sore all over, or just tired?</source>
        <translation>Alles wund, oder nur müde?</translation>
    </message>
    <message>
        <source>A fingertip covers it?</source>
        <translation>Eine Fingerspitze deckt es ab?</translation>
    </message>
</context>
<context>
    <name>YouSection</name>
    <message>
        <source>Which side is sore?</source>
        <translation>Welche Seite ist betroffen?</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Steps for the affected side train this one, from the next session on.</source>
        <translation>Schritte für die betroffene Seite trainieren diese, ab der nächsten Einheit.</translation>
    </message>
    <message>
        <source>What hurts, and what to leave out</source>
        <translation>Was weh tut, und was wegbleibt</translation>
    </message>
    <message>
        <source>Where it hurts, since when, and what rules an exercise out, as told at the first start.</source>
        <translation>Wo es weh tut, seit wann, und was eine Übung ausschließt, wie beim ersten Start gesagt.</translation>
    </message>
    <message>
        <source>Change the answers</source>
        <translation>Antworten ändern</translation>
    </message>
    <message>
        <source>Step rate</source>
        <translation>Schrittfrequenz</translation>
    </message>
    <message>
        <source>Steps a minute</source>
        <translation>Schritte pro Minute</translation>
    </message>
    <message>
        <source>One step a minute less</source>
        <translation>Ein Schritt pro Minute weniger</translation>
    </message>
    <message>
        <source>One step a minute more</source>
        <translation>Ein Schritt pro Minute mehr</translation>
    </message>
    <message>
        <source>Cadence drills tick at this rate. Without a target of your own, leave it at {rate}.</source>
        <translation>Kadenzübungen ticken in diesem Takt. Ohne eigenes Ziel lass es bei {rate}.</translation>
    </message>
</context>
<context>
    <name>ZoomChips</name>
    <message>
        <source>Days shown</source>
        <translation>Gezeigte Tage</translation>
    </message>
</context>
<context>
    <name>_Mark</name>
    <message>
        <source>Rehab Player</source>
        <translation>Rehab Player</translation>
    </message>
</context>
<context>
    <name>_Renderer</name>
    <message>
        <source>The export stopped before its end.</source>
        <translation>Der Export brach vor dem Ende ab.</translation>
    </message>
</context>
<context>
    <name>_Trouble</name>
    <message>
        <source>Look again</source>
        <translation>Neu suchen</translation>
    </message>
</context>
<context>
    <name>_UsedRow</name>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>care_wording</name>
    <message>
        <source>check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>morning answer</source>
        <translation>Antwort am Morgen</translation>
    </message>
    <message>
        <source>pair of shoes</source>
        <translation>Paar Schuhe</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>night with the splint</source>
        <translation>Nacht mit der Schiene</translation>
    </message>
    <message>
        <source>set of safety answers</source>
        <translation>Satz Sicherheitsantworten</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>answer to a suggestion</source>
        <translation>Antwort auf einen Vorschlag</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>routine with its own dose</source>
        <translation>Routine mit eigener Dosis</translation>
    </message>
    <message>
        <source>has to be two numbers, the smaller one first</source>
        <translation>muss aus zwei Zahlen bestehen, die kleinere zuerst</translation>
    </message>
    <message>
        <source>has to be a number from 0 to {most}</source>
        <translation>muss eine Zahl von 0 bis {most} sein</translation>
    </message>
    <message>
        <source>{what} {number} of the file was left out: {why}</source>
        <translation>{what} {number} der Datei wurde weggelassen: {why}</translation>
    </message>
    <message>
        <source>{new} new</source>
        <translation>{new} neu</translation>
    </message>
    <message>
        <source>{updated} brought up to date</source>
        <translation>{updated} aktualisiert</translation>
    </message>
    <message>
        <source>Answers, runs and plans: {told}.</source>
        <translation>Antworten, Läufe und Pläne: {told}.</translation>
    </message>
    <message>
        <source>{what}: this differs from what was here. Both versions were kept; the one from here counts.</source>
        <translation>{what}: Das unterscheidet sich von dem, was hier war. Beide Fassungen wurden behalten; die hiesige gilt.</translation>
    </message>
</context>
<context>
    <name>command_line</name>
    <message>
        <source>where history, settings and your own routines are</source>
        <translation>wo Verlauf, Einstellungen und eigene Routinen liegen</translation>
    </message>
    <message>
        <source>Guided rehab sessions from routine files.</source>
        <translation>Geführte Reha-Einheiten aus Routinedateien.</translation>
    </message>
    <message>
        <source>open a routine, or play it in the terminal</source>
        <translation>eine Routine öffnen, oder im Terminal spielen</translation>
    </message>
    <message>
        <source>a routine file, or the name of a routine that comes along</source>
        <translation>eine Routinedatei, oder der Name einer mitgelieferten Routine</translation>
    </message>
    <message>
        <source>begin at once</source>
        <translation>sofort beginnen</translation>
    </message>
    <message>
        <source>play in the terminal, without a window</source>
        <translation>im Terminal spielen, ohne Fenster</translation>
    </message>
    <message>
        <source>open a file in the window, and offer to add it</source>
        <translation>eine Datei im Fenster öffnen und anbieten, sie hinzuzufügen</translation>
    </message>
    <message>
        <source>say what is wrong with routine, programme and figure files</source>
        <translation>sagen, was an Routine-, Programm- und Figurendateien nicht stimmt</translation>
    </message>
    <message>
        <source>show a routine as it will be played</source>
        <translation>eine Routine so zeigen, wie sie gespielt wird</translation>
    </message>
    <message>
        <source>the affected side</source>
        <translation>die betroffene Seite</translation>
    </message>
    <message>
        <source>write a routine as a sound file, to take along</source>
        <translation>eine Routine als Tondatei schreiben, zum Mitnehmen</translation>
    </message>
    <message>
        <source>ends in .wav, .flac, .ogg or .mp3</source>
        <translation>endet auf .wav, .flac, .ogg oder .mp3</translation>
    </message>
    <message>
        <source>instead of your own setting</source>
        <translation>statt deiner eigenen Einstellung</translation>
    </message>
    <message>
        <source>how long a wait is in the file (10)</source>
        <translation>wie lange eine Wartezeit in der Datei ist (10)</translation>
    </message>
    <message>
        <source>write over a file that exists</source>
        <translation>eine vorhandene Datei überschreiben</translation>
    </message>
    <message>
        <source>show what was done</source>
        <translation>zeigen, was gemacht wurde</translation>
    </message>
    <message>
        <source>write the history to a file</source>
        <translation>den Verlauf in eine Datei schreiben</translation>
    </message>
    <message>
        <source>ends in .csv, .json, .ics, or .pdf for a report of 12 weeks</source>
        <translation>endet auf .csv, .json, .ics, oder .pdf für einen Bericht über 12 Wochen</translation>
    </message>
    <message>
        <source>replace the file when it is there</source>
        <translation>die Datei ersetzen, wenn es sie gibt</translation>
    </message>
    <message>
        <source>in a .csv: a row per set and side</source>
        <translation>in einer .csv: eine Zeile pro Satz und Seite</translation>
    </message>
    <message>
        <source>in an .ics: what was done, instead of what is planned</source>
        <translation>in einer .ics: was gemacht wurde, statt dessen, was geplant ist</translation>
    </message>
    <message>
        <source>the first day, such as 2026-05-14</source>
        <translation>der erste Tag, etwa 2026-05-14</translation>
    </message>
    <message>
        <source>take in a history that was exported as .json</source>
        <translation>einen als .json exportierten Verlauf aufnehmen</translation>
    </message>
    <message>
        <source>print the JSON Schema of a file format</source>
        <translation>das JSON-Schema eines Dateiformats ausgeben</translation>
    </message>
    <message>
        <source>{text} is not a whole number from 1 to {most}</source>
        <translation>{text} ist keine ganze Zahl von 1 bis {most}</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no day such as 2026-05-14</source>
        <translation>„{text}“ ist kein Tag wie 2026-05-14</translation>
    </message>
    <message>
        <source>this is a folder, name a file in it</source>
        <translation>das ist ein Ordner, nenne eine Datei darin</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message numerus="yes">
        <source>{file}: ok, {length}, %n segments</source>
        <translation>
            <numerusform>{file}: in Ordnung, {length}, %n Abschnitt</numerusform>
            <numerusform>{file}: in Ordnung, {length}, %n Abschnitte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: ok, %n figures</source>
        <translation>
            <numerusform>{file}: in Ordnung, %n Figur</numerusform>
            <numerusform>{file}: in Ordnung, %n Figuren</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: there is no such file</source>
        <translation>{path}: diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>{path}: this is a folder, name a file in it</source>
        <translation>{path}: das ist ein Ordner, nenne eine Datei darin</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason})</source>
        <translation>{path}: nicht lesbar ({reason})</translation>
    </message>
    <message>
        <source>Nothing here yet. Each session is kept, also one that you stop early.</source>
        <translation>Noch nichts hier. Jede Einheit wird aufbewahrt, auch eine, die du früh beendest.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>geschafft</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>teilweise geschafft</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} von {planned}</translation>
    </message>
    <message>
        <source>worst pain {score}</source>
        <translation>höchster Schmerz {score}</translation>
    </message>
    <message>
        <source>{file}: ok, {weeks}, {phases}</source>
        <translation>{file}: in Ordnung, {weeks}, {phases}</translation>
    </message>
    <message>
        <source>{path}: this is a programme; choose one of its routines: {routines}</source>
        <translation>{path}: das ist ein Programm; wähle eine seiner Routinen: {routines}</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>ohne Ende</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phases</source>
        <translation>
            <numerusform>%n Phase</numerusform>
            <numerusform>%n Phasen</numerusform>
        </translation>
    </message>
    <message>
        <source>y</source>
        <translation>j</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message numerus="yes">
        <source>%n texts left out.</source>
        <translation>
            <numerusform>%n Text weggelassen.</numerusform>
            <numerusform>%n Texte weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{out} exists already. Replace it? [y/N] </source>
        <translation>{out} gibt es schon. Ersetzen? [j/N] </translation>
    </message>
    <message>
        <source>rehab-player play FILE --terminal plays in the terminal</source>
        <translation>rehab-player play DATEI --terminal spielt im Terminal</translation>
    </message>
    <message>
        <source>no screen found; {instead}</source>
        <translation>kein Bildschirm gefunden; {instead}</translation>
    </message>
    <message>
        <source>the window needs a system library that is missing ({missing}); {instead}</source>
        <translation>dem Fenster fehlt eine Systembibliothek ({missing}); {instead}</translation>
    </message>
</context>
<context>
    <name>data_wording</name>
    <message>
        <source>The history in {path} was written by a newer version of this program. It was left as it is. Sessions played now are not kept.</source>
        <translation>Der Verlauf in {path} wurde von einer neueren Version dieses Programms geschrieben. Er blieb, wie er ist. Was jetzt gespielt wird, wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The history in {path} is damaged.</source>
        <translation>Der Verlauf in {path} ist beschädigt.</translation>
    </message>
    <message>
        <source>The history cannot be written: {path} is read-only. What is played now is not kept.</source>
        <translation>Der Verlauf kann nicht geschrieben werden: {path} ist schreibgeschützt. Was jetzt gespielt wird, wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The disk is full: {path} cannot be written. Free some space; what is already kept is safe.</source>
        <translation>Die Platte ist voll: {path} kann nicht geschrieben werden. Schaff etwas Platz; was schon da ist, ist sicher.</translation>
    </message>
    <message>
        <source>The history in {path} is in use by another program right now.</source>
        <translation>Der Verlauf in {path} wird gerade von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>The history in {path} cannot be reached ({detail}).</source>
        <translation>Der Verlauf in {path} ist nicht erreichbar ({detail}).</translation>
    </message>
    <message>
        <source>The history in {path} was damaged. It was kept as {name}, and a new history was begun.</source>
        <translation>Der Verlauf in {path} war beschädigt. Er wurde als {name} behalten, und ein neuer Verlauf wurde begonnen.</translation>
    </message>
    <message>
        <source>Nothing can be kept in {path}: {reason}.</source>
        <translation>In {path} kann nichts aufbewahrt werden: {reason}.</translation>
    </message>
    <message>
        <source>there is a file where the folder should be</source>
        <translation>wo der Ordner sein soll, ist eine Datei</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>es ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>die Platte ist voll</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read: {reason}.</source>
        <translation>Der Ordner {path} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>Settings: {section}, {key}: &quot;{value}&quot; is not {allowed}. The usual value is used.</source>
        <translation>Einstellungen: {section}, {key}: „{value}“ ist nicht {allowed}. Der übliche Wert gilt.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({reason}). The usual values are used.</source>
        <translation>Die Einstellungen in {path} sind nicht lesbar ({reason}). Die üblichen Werte gelten.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in {path} ({reason}).</source>
        <translation>Die Einstellungen können nicht in {path} aufbewahrt werden ({reason}).</translation>
    </message>
    <message>
        <source>it is not in the form of [section] and name = value</source>
        <translation>sie hat nicht die Form [Abschnitt] und Name = Wert</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>es ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on oder off</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>eine ganze Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>one of: {words}</source>
        <translation>eines von: {words}</translation>
    </message>
</context>
<context>
    <name>editing_templates</name>
    <message>
        <source>Reps</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Dehnung</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Get into place</source>
        <translation>In Position gehen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Seitenwechsel</translation>
    </message>
    <message>
        <source>3 × 10 with tempo</source>
        <translation>3 × 10 mit Tempo</translation>
    </message>
    <message>
        <source>3 × 12 each side, 3 seconds down</source>
        <translation>3 × 12 je Seite, 3 Sekunden senken</translation>
    </message>
    <message>
        <source>3 × 15 on the sore side</source>
        <translation>3 × 15 auf der betroffenen Seite</translation>
    </message>
    <message>
        <source>3 × 10 at your own pace</source>
        <translation>3 × 10 in deinem Tempo</translation>
    </message>
    <message>
        <source>As many as you can</source>
        <translation>So viele du schaffst</translation>
    </message>
    <message>
        <source>Hold 30 s each side</source>
        <translation>30 s halten, je Seite</translation>
    </message>
    <message>
        <source>5 × 45 s hold with rests</source>
        <translation>5 × 45 s halten mit Pausen</translation>
    </message>
    <message>
        <source>Move to a beat</source>
        <translation>Bewegung im Takt</translation>
    </message>
    <message>
        <source>Run on the spot</source>
        <translation>Auf der Stelle laufen</translation>
    </message>
    <message>
        <source>Wait until ready</source>
        <translation>Warten, bis du bereit bist</translation>
    </message>
    <message>
        <source>Warm and cold in turns</source>
        <translation>Warm und kalt im Wechsel</translation>
    </message>
    <message>
        <source>Feet in warm water</source>
        <translation>Füße in warmes Wasser</translation>
    </message>
    <message>
        <source>Feet in cold water</source>
        <translation>Füße in kaltes Wasser</translation>
    </message>
</context>
<context>
    <name>editing_texts</name>
    <message>
        <source>This step is no longer in the text.</source>
        <translation>Diesen Schritt gibt es im Text nicht mehr.</translation>
    </message>
    <message>
        <source>The text cannot be read at the moment. Solve its problem first, or undo.</source>
        <translation>Der Text ist gerade nicht lesbar. Löse erst sein Problem, oder mache es rückgängig.</translation>
    </message>
    <message>
        <source>A step cannot be moved into itself.</source>
        <translation>Ein Schritt kann nicht in sich selbst verschoben werden.</translation>
    </message>
    <message>
        <source>Only a repeat has steps inside.</source>
        <translation>Nur eine Wiederholung hat Schritte in sich.</translation>
    </message>
    <message>
        <source>The steps of this routine are no list. Change it in the text.</source>
        <translation>Die Schritte dieser Routine sind keine Liste. Ändere es im Text.</translation>
    </message>
    <message>
        <source>This part is written with a name (`&amp;` or `*`). Change it in the text.</source>
        <translation>Dieser Teil ist mit einem Namen (`&amp;` oder `*`) geschrieben. Ändere ihn im Text.</translation>
    </message>
    <message>
        <source>This is written in a way that the form cannot change safely. Change it in the text.</source>
        <translation>Das ist so geschrieben, dass das Formular es nicht sicher ändern kann. Ändere es im Text.</translation>
    </message>
    <message>
        <source>step added</source>
        <translation>Schritt hinzugefügt</translation>
    </message>
    <message>
        <source>step deleted</source>
        <translation>Schritt gelöscht</translation>
    </message>
    <message>
        <source>step moved</source>
        <translation>Schritt verschoben</translation>
    </message>
    <message>
        <source>step duplicated</source>
        <translation>Schritt dupliziert</translation>
    </message>
    <message>
        <source>put into a repeat</source>
        <translation>in eine Wiederholung gesetzt</translation>
    </message>
    <message>
        <source>taken out of the repeat</source>
        <translation>aus der Wiederholung genommen</translation>
    </message>
    <message>
        <source>{key} changed</source>
        <translation>{key} geändert</translation>
    </message>
    <message>
        <source>{key} to {new}</source>
        <translation>{key} zu {new}</translation>
    </message>
</context>
<context>
    <name>figure_checking</name>
    <message>
        <source>needs keys and values, such as `name: value`</source>
        <translation>braucht Schlüssel und Werte, etwa `name: Wert`</translation>
    </message>
    <message>
        <source>needs a list, such as `[a, b]`</source>
        <translation>braucht eine Liste, etwa `[a, b]`</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} bis {most}</translation>
    </message>
    <message>
        <source>has {number} entries; it needs {wanted}</source>
        <translation>hat {number} Einträge; nötig sind {wanted}</translation>
    </message>
    <message>
        <source>needs a number from {least} to {most}</source>
        <translation>braucht eine Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>is {value}; it needs a number from {least} to {most}</source>
        <translation>ist {value}; nötig ist eine Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>needs a whole number</source>
        <translation>braucht eine ganze Zahl</translation>
    </message>
    <message>
        <source>needs a text of 1 to {longest} characters</source>
        <translation>braucht einen Text von 1 bis {longest} Zeichen</translation>
    </message>
    <message>
        <source>did you mean `{near}`?</source>
        <translation>meinst du `{near}`?</translation>
    </message>
    <message>
        <source>it can be {known}</source>
        <translation>möglich sind {known}</translation>
    </message>
    <message>
        <source>`{name}` is not known; {hint}</source>
        <translation>`{name}` ist nicht bekannt; {hint}</translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>hier nichts</translation>
    </message>
    <message>
        <source>needs `format: {number}`</source>
        <translation>braucht `format: {number}`</translation>
    </message>
    <message>
        <source>needs `low` and `top`, `hold`, `cycle`, `buckets` or `close_up`</source>
        <translation>braucht `low` und `top`, `hold`, `cycle`, `buckets` oder `close_up`</translation>
    </message>
    <message>
        <source>has poses with different `view` or `tilt`; they must all be seen alike</source>
        <translation>hat Posen mit verschiedenem `view` oder `tilt`; alle müssen gleich gesehen werden</translation>
    </message>
    <message>
        <source>work in side views (`view: 0`) only; leave them out here</source>
        <translation>gehen nur in Seitenansichten (`view: 0`); lass sie hier weg</translation>
    </message>
    <message>
        <source>has a hand or foot that sways; it must be in `pins` too</source>
        <translation>hat eine Hand oder einen Fuß, der schwankt; er muss auch in `pins` stehen</translation>
    </message>
    <message>
        <source>is the leg it stands on; leave it out</source>
        <translation>ist das Standbein; lass es weg</translation>
    </message>
    <message>
        <source>needs `{missing}` as well: the pose at the other end</source>
        <translation>braucht auch `{missing}`: die Pose am anderen Ende</translation>
    </message>
    <message>
        <source>needs `true` or `false`</source>
        <translation>braucht `true` oder `false`</translation>
    </message>
    <message>
        <source>needs `frame`: left, right, bottom and top of what is shown, in statures</source>
        <translation>braucht `frame`: links, rechts, unten und oben des Gezeigten, in Körpergrößen</translation>
    </message>
    <message>
        <source>needs left, right, bottom, top in this order, at least 0.1 apart</source>
        <translation>braucht links, rechts, unten, oben in dieser Reihenfolge, mindestens 0,1 auseinander</translation>
    </message>
    <message>
        <source>needs `{missing}`</source>
        <translation>braucht `{missing}`</translation>
    </message>
    <message>
        <source>needs `anchor`: the joint it stands on and where, such as `[near.ball, 0, 0]`</source>
        <translation>braucht `anchor`: das Gelenk, auf dem sie steht, und wo, etwa `[near.ball, 0, 0]`</translation>
    </message>
    <message>
        <source>`sole` stands in place of `ankle`; keep one of them</source>
        <translation>`sole` steht anstelle von `ankle`; behalte eines von beiden</translation>
    </message>
</context>
<context>
    <name>figure_words</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Curl</source>
        <translation>Krallen</translation>
    </message>
    <message>
        <source>Ease back</source>
        <translation>Nachgeben</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Springen</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Landen</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Heben</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Drücken</translation>
    </message>
    <message>
        <source>Relax</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Toes back</source>
        <translation>Zehen zurück</translation>
    </message>
</context>
<context>
    <name>foreign_wording</name>
    <message>
        <source>The file was not saved as UTF-8. Letters beyond the Western European ones may be wrong.</source>
        <translation>Die Datei wurde nicht als UTF-8 gespeichert. Buchstaben jenseits der westeuropäischen können falsch sein.</translation>
    </message>
    <message>
        <source>The file is damaged: it is no JSON.</source>
        <translation>Die Datei ist beschädigt: Sie ist kein JSON.</translation>
    </message>
    <message>
        <source>There is no workout in this file.</source>
        <translation>In dieser Datei ist kein Training.</translation>
    </message>
    <message>
        <source>Nothing in this workout takes any time, so it was left out.</source>
        <translation>Nichts in diesem Training braucht Zeit, deshalb wurde es weggelassen.</translation>
    </message>
    <message>
        <source>The file has definitions of its own (DOCTYPE), which can be harmful. It was not read.</source>
        <translation>Die Datei hat eigene Definitionen (DOCTYPE), die schädlich sein können. Sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Blocks inside more than 8 others were taken once only.</source>
        <translation>Blöcke in mehr als 8 anderen wurden nur einmal genommen.</translation>
    </message>
    <message>
        <source>The names of sets have no place here and were left out.</source>
        <translation>Die Namen von Sätzen haben hier keinen Platz und wurden weggelassen.</translation>
    </message>
    <message>
        <source>The file is of a newer version of that program. What is new in it was left out.</source>
        <translation>Die Datei ist von einer neueren Version jenes Programms. Was darin neu ist, wurde weggelassen.</translation>
    </message>
    <message>
        <source>Power, cadence and zones are shown beside the name; nothing measures them here.</source>
        <translation>Leistung, Trittfrequenz und Zonen stehen neben dem Namen; hier misst sie niemand.</translation>
    </message>
    <message>
        <source>Distances have no length in time. These steps wait until you are done.</source>
        <translation>Strecken haben keine Dauer. Diese Schritte warten, bis du fertig bist.</translation>
    </message>
    <message>
        <source>Messages inside intervals are told at the start of the first one.</source>
        <translation>Texte innerhalb von Intervallen kommen am Anfang des ersten.</translation>
    </message>
    <message>
        <source>Messages after the end of their step were left out.</source>
        <translation>Texte nach dem Ende ihres Schritts wurden weggelassen.</translation>
    </message>
    <message>
        <source>Some steps have more messages than a step can hold. The last ones were left out.</source>
        <translation>Manche Schritte haben mehr Texte, als ein Schritt haben kann. Die letzten wurden weggelassen.</translation>
    </message>
    <message>
        <source>More than 10,000 rounds cannot be played. They became 10,000.</source>
        <translation>Mehr als 10.000 Runden können nicht gespielt werden. Es wurden 10.000.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Imported workout</source>
        <translation>Importiertes Training</translation>
    </message>
    <message>
        <source>Imported from {program}</source>
        <translation>Importiert aus {program}</translation>
    </message>
    <message>
        <source>The file is damaged in line {line}. What comes after it was left out.</source>
        <translation>Die Datei ist ab Zeile {line} beschädigt. Was danach kommt, wurde weggelassen.</translation>
    </message>
    <message>
        <source>{name}: there is no time that can be used, so this was left out.</source>
        <translation>{name}: Es gibt keine brauchbare Zeit, deshalb wurde es weggelassen.</translation>
    </message>
    <message>
        <source>Entry {number} is damaged and was left out.</source>
        <translation>Eintrag {number} ist beschädigt und wurde weggelassen.</translation>
    </message>
    <message>
        <source>“{name}…” was shortened.</source>
        <translation>„{name}…“ wurde gekürzt.</translation>
    </message>
    <message>
        <source>&lt;{name}&gt; is not known here and was left out.</source>
        <translation>&lt;{name}&gt; ist hier nicht bekannt und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Gleichmäßig</translation>
    </message>
    <message>
        <source>Warm up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Cool down</source>
        <translation>Auslaufen</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Steigerung</translation>
    </message>
    <message>
        <source>Free ride</source>
        <translation>Freie Fahrt</translation>
    </message>
    <message>
        <source>As hard as you can</source>
        <translation>So hart du kannst</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Locker</translation>
    </message>
    <message>
        <source>{span} % of FTP</source>
        <translation>{span} % der FTP</translation>
    </message>
    <message>
        <source>{cadence} rpm</source>
        <translation>{cadence} U/min</translation>
    </message>
</context>
<context>
    <name>history_texts</name>
    <message>
        <source>Say which routine it was.</source>
        <translation>Sag, welche Routine es war.</translation>
    </message>
    <message>
        <source>The start lies in the future.</source>
        <translation>Der Beginn liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation>Sie endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>This session is still open. Go on with it or end it first.</source>
        <translation>Diese Einheit ist noch offen. Setz sie fort oder beende sie zuerst.</translation>
    </message>
    <message>
        <source>More time was done than lies between start and end.</source>
        <translation>Es wurde mehr Zeit geschafft, als zwischen Beginn und Ende liegt.</translation>
    </message>
    <message>
        <source>A length of time cannot be below zero.</source>
        <translation>Eine Dauer kann nicht unter null sein.</translation>
    </message>
    <message>
        <source>Only two sessions of the same routine can be merged.</source>
        <translation>Nur zwei Einheiten derselben Routine können zusammengeführt werden.</translation>
    </message>
    <message>
        <source>This is the same session twice.</source>
        <translation>Das ist zweimal dieselbe Einheit.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Dieser Text ist zu lang.</translation>
    </message>
    <message>
        <source>The year has to be between {first} and {last}.</source>
        <translation>Das Jahr muss zwischen {first} und {last} liegen.</translation>
    </message>
    <message>
        <source>{what} is a whole number from 0 to 10.</source>
        <translation>{what} ist eine ganze Zahl von 0 bis 10.</translation>
    </message>
    <message>
        <source>{name} is not a number.</source>
        <translation>{name} ist keine Zahl.</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
</context>
<context>
    <name>history_wording</name>
    <message>
        <source>{path} is already there. Choose another name, or replace it.</source>
        <translation>{path} ist schon da. Wähle einen anderen Namen, oder ersetze es.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Nothing was changed.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name}: the name has to end in {endings} or {last}.</source>
        <translation>{name}: Der Name muss auf {endings} oder {last} enden.</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders repeat in {path}.</source>
        <translation>
            <numerusform>%n Erinnerung wiederholt sich in {path}.</numerusform>
            <numerusform>%n Erinnerungen wiederholen sich in {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions written to {path}.</source>
        <translation>
            <numerusform>%n Einheit in {path} geschrieben.</numerusform>
            <numerusform>%n Einheiten in {path} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Teilweise geschafft</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Schmerz vorher</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Höchster Schmerz</translation>
    </message>
    <message>
        <source>Pain next morning</source>
        <translation>Schmerz am nächsten Morgen</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>{name}: {reason} Nothing was taken in.</source>
        <translation>{name}: {reason} Nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>This is no history that this program has written.</source>
        <translation>Das ist kein Verlauf, den dieses Programm geschrieben hat.</translation>
    </message>
    <message>
        <source>The file ends in the middle; it was cut short.</source>
        <translation>Die Datei endet mittendrin; sie wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>It was written by a newer version of this program.</source>
        <translation>Er wurde von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>It is no text in UTF-8.</source>
        <translation>Es ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>It is nested too deeply for a history.</source>
        <translation>Er ist zu tief verschachtelt für einen Verlauf.</translation>
    </message>
    <message>
        <source>It makes no sense from line {line} on.</source>
        <translation>Ab Zeile {line} ergibt er keinen Sinn.</translation>
    </message>
    <message>
        <source>One entry in it is larger than {megabytes} MB, which no session is.</source>
        <translation>Ein Eintrag darin ist größer als {megabytes} MB, das ist keine Einheit.</translation>
    </message>
    <message>
        <source>Session {number} of the file was left out: {why}</source>
        <translation>Einheit {number} der Datei wurde weggelassen: {why}</translation>
    </message>
    <message>
        <source>Day note {number} of the file was left out: {why}</source>
        <translation>Tagesnotiz {number} der Datei wurde weggelassen: {why}</translation>
    </message>
    <message numerus="yes">
        <source>And %n more were left out.</source>
        <translation>
            <numerusform>Und %n weitere wurde weggelassen.</numerusform>
            <numerusform>Und %n weitere wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions new</source>
        <translation>
            <numerusform>%n Einheit neu</numerusform>
            <numerusform>%n Einheiten neu</numerusform>
        </translation>
    </message>
    <message>
        <source>{same} already here</source>
        <translation>{same} schon hier</translation>
    </message>
    <message>
        <source>{updated} brought up to date</source>
        <translation>{updated} aktualisiert</translation>
    </message>
    <message numerus="yes">
        <source>%n day notes new</source>
        <translation>
            <numerusform>%n Tagesnotiz neu</numerusform>
            <numerusform>%n Tagesnotizen neu</numerusform>
        </translation>
    </message>
    <message>
        <source>{joined} joined to what was there</source>
        <translation>{joined} mit Vorhandenem verbunden</translation>
    </message>
    <message>
        <source>{day}, {routine}: this differs from what was here. Both versions were kept; choose one in the history.</source>
        <translation>{day}, {routine}: Das unterscheidet sich von dem, was hier war. Beide Fassungen wurden behalten; wähle eine im Verlauf.</translation>
    </message>
    <message>
        <source>it</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>has to be an object in {}</source>
        <translation>muss ein Objekt in {} sein</translation>
    </message>
    <message>
        <source>has to be a list in []</source>
        <translation>muss eine Liste in [] sein</translation>
    </message>
    <message>
        <source>has to be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>has to be a number</source>
        <translation>muss eine Zahl sein</translation>
    </message>
    <message>
        <source>has to be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>has to be an id (a UUID)</source>
        <translation>muss eine Kennung sein (eine UUID)</translation>
    </message>
    <message>
        <source>has to be a time with its offset, such as &quot;2026-05-06T08:00:00+02:00&quot;</source>
        <translation>muss eine Zeit mit ihrem Versatz sein, etwa &quot;2026-05-06T08:00:00+02:00&quot;</translation>
    </message>
    <message>
        <source>has to be a date such as &quot;2026-05-06&quot;</source>
        <translation>muss ein Datum sein, etwa &quot;2026-05-06&quot;</translation>
    </message>
    <message>
        <source>has the same segment and pass twice</source>
        <translation>hat denselben Abschnitt und Durchgang zweimal</translation>
    </message>
    <message>
        <source>says that it is over, but not when</source>
        <translation>sagt, dass es vorbei ist, aber nicht wann</translation>
    </message>
    <message>
        <source>has to be a whole number from {low} to {high}</source>
        <translation>muss eine ganze Zahl von {low} bis {high} sein</translation>
    </message>
    <message>
        <source>has to be one of: {words}</source>
        <translation>muss eines sein von: {words}</translation>
    </message>
    <message>
        <source>is longer than {longest} characters</source>
        <translation>ist länger als {longest} Zeichen</translation>
    </message>
    <message>
        <source>has more than {most} entries</source>
        <translation>hat mehr als {most} Einträge</translation>
    </message>
    <message>
        <source>has to lie between the years {first} and {last}</source>
        <translation>muss zwischen den Jahren {first} und {last} liegen</translation>
    </message>
    <message>
        <source>The history is as in {backup}.</source>
        <translation>Der Verlauf ist wie in {backup}.</translation>
    </message>
    <message>
        <source>What was there before was kept as {aside}.</source>
        <translation>Was vorher da war, wurde als {aside} behalten.</translation>
    </message>
    <message>
        <source>{name} cannot be used: {reason}</source>
        <translation>{name} ist nicht brauchbar: {reason}</translation>
    </message>
    <message>
        <source>it is no history.</source>
        <translation>Es ist kein Verlauf.</translation>
    </message>
    <message>
        <source>it is damaged.</source>
        <translation>Er ist beschädigt.</translation>
    </message>
    <message>
        <source>it was written by a newer version of this program.</source>
        <translation>Er wurde von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>it is not there any more.</source>
        <translation>Es gibt ihn nicht mehr.</translation>
    </message>
</context>
<context>
    <name>light</name>
    <message>
        <source>Pain-monitoring model, Silbernagel et al. 2007; that yellow leaves out impact is our convention</source>
        <translation>Pain-Monitoring-Modell, Silbernagel et al. 2007; dass Gelb Sprünge ausschließt, ist unsere Vereinbarung</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>,</source>
        <translation>.</translation>
    </message>
    <message>
        <source>.</source>
        <translation>,</translation>
    </message>
    <message>
        <source>%Y-%m-%d</source>
        <translation>%d.%m.%Y</translation>
    </message>
</context>
<context>
    <name>own_pictures</name>
    <message>
        <source>`{name}` is not an ordinary file</source>
        <translation>`{name}` ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>`{name}` cannot be read: {reason}</source>
        <translation>`{name}` ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>`{name}` is larger than {limit} MB; make it smaller</source>
        <translation>`{name}` ist größer als {limit} MB; mach es kleiner</translation>
    </message>
    <message>
        <source>{problem}. As it is, the step is played without a picture</source>
        <translation>{problem}. So wird der Schritt ohne Bild gespielt</translation>
    </message>
    <message>
        <source>`{name}` must be the name of a file beside the routine, without a folder</source>
        <translation>`{name}` muss der Name einer Datei neben der Routine sein, ohne Ordner</translation>
    </message>
    <message>
        <source>`{name}` must end in one of {endings}</source>
        <translation>`{name}` muss auf eines von {endings} enden</translation>
    </message>
    <message>
        <source>`{name}` is not beside the routine</source>
        <translation>`{name}` liegt nicht neben der Routine</translation>
    </message>
    <message>
        <source>`{name}` is a link out of the routine&apos;s folder; copy the picture there</source>
        <translation>`{name}` ist ein Verweis aus dem Ordner der Routine hinaus; kopiere das Bild dorthin</translation>
    </message>
</context>
<context>
    <name>pain_safety</name>
    <message>
        <source>Common physiotherapists&apos; practice; most of it no trial has tested</source>
        <translation>Übliche physiotherapeutische Praxis; das meiste davon hat keine Studie geprüft</translation>
    </message>
    <message>
        <source>hops, skips and running</source>
        <translation>Springen, Hüpfen und Laufen</translation>
    </message>
    <message>
        <source>the contrast soak</source>
        <translation>das Kontrastbad</translation>
    </message>
    <message>
        <source>the frozen bottle</source>
        <translation>die gefrorene Flasche</translation>
    </message>
    <message>
        <source>pressure with ball or roller</source>
        <translation>Druck mit Ball oder Rolle</translation>
    </message>
    <message>
        <source>lying with the legs up</source>
        <translation>Liegen mit hochgelegten Beinen</translation>
    </message>
    <message>
        <source>heavy loading of the tendon</source>
        <translation>schwere Belastung der Sehne</translation>
    </message>
    <message>
        <source>dropping the heel below a step</source>
        <translation>die Ferse unter eine Stufe senken</translation>
    </message>
    <message>
        <source>the calf stretch</source>
        <translation>die Wadendehnung</translation>
    </message>
    <message>
        <source>balance with closed eyes or on soft ground</source>
        <translation>Gleichgewicht mit geschlossenen Augen oder auf weichem Boden</translation>
    </message>
    <message>
        <source>the night splint</source>
        <translation>die Nachtschiene</translation>
    </message>
</context>
<context>
    <name>pain_texts</name>
    <message>
        <source>General exercise guide, not medical advice. Stop if it gets sharp.</source>
        <translation>Allgemeine Übungen, kein ärztlicher Rat. Hör auf, wenn es stechend wird.</translation>
    </message>
    <message>
        <source>This program plays general exercise routines and keeps your log. It does not know your body, cannot find out what is wrong, and is not medical advice. If you have a health condition, a new injury, or anything on the list of warning signs, talk to a doctor or physiotherapist first. Stop if pain becomes sharp, rises above 5 out of 10, or you feel unwell. In an emergency, call your local emergency number. Your data stay on this computer.</source>
        <translation>Dieses Programm spielt allgemeine Übungsroutinen und führt dein Protokoll. Es kennt deinen Körper nicht, kann nicht herausfinden, was fehlt, und ist kein ärztlicher Rat. Wenn du eine Erkrankung oder eine frische Verletzung hast oder etwas von den Warnzeichen auf dich zutrifft, sprich zuerst mit einer Ärztin, einem Arzt oder deiner Physio. Hör auf, wenn der Schmerz stechend wird, über 5 von 10 steigt oder du dich unwohl fühlst. Im Notfall ruf den örtlichen Notruf. Deine Daten bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Sharp or stabbing</source>
        <translation>Scharf oder stechend</translation>
    </message>
    <message>
        <source>Limping, or a changed stride</source>
        <translation>Hinken oder ein veränderter Schritt</translation>
    </message>
    <message>
        <source>New swelling, redness or warmth</source>
        <translation>Neue Schwellung, Rötung oder Wärme</translation>
    </message>
    <message>
        <source>Gives way</source>
        <translation>Knickt weg</translation>
    </message>
    <message>
        <source>Cannot walk normally</source>
        <translation>Normales Gehen geht nicht</translation>
    </message>
    <message>
        <source>Still sore 48 h after a run</source>
        <translation>48 h nach einem Lauf noch wund</translation>
    </message>
    <message>
        <source>No warning sign</source>
        <translation>Kein Warnzeichen</translation>
    </message>
    <message>
        <source>Numb feet, or diabetes</source>
        <translation>Taube Füße oder Diabetes</translation>
    </message>
    <message>
        <source>Poor circulation, Raynaud&apos;s, or a skin that reacts to cold</source>
        <translation>Schlechte Durchblutung, Raynaud-Syndrom oder Haut, die auf Kälte reagiert</translation>
    </message>
    <message>
        <source>Blood thinners, or varicose veins</source>
        <translation>Blutverdünner oder Krampfadern</translation>
    </message>
    <message>
        <source>An open wound or a skin infection on the foot</source>
        <translation>Eine offene Wunde oder Hautinfektion am Fuß</translation>
    </message>
    <message>
        <source>A calf that is swollen, warm or sore without a reason</source>
        <translation>Eine Wade, die ohne Grund geschwollen, warm oder wund ist</translation>
    </message>
    <message>
        <source>A heart condition</source>
        <translation>Eine Herzerkrankung</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Schwanger</translation>
    </message>
    <message>
        <source>Osteoporosis</source>
        <translation>Osteoporose</translation>
    </message>
    <message>
        <source>A suspected fracture, bone stress injury or torn tendon</source>
        <translation>Verdacht auf Knochenbruch, Stressfraktur oder Sehnenriss</translation>
    </message>
    <message>
        <source>Surgery or an injection here in the last three months</source>
        <translation>Operation oder Spritze an dieser Stelle in den letzten drei Monaten</translation>
    </message>
    <message>
        <source>Fluoroquinolone antibiotics, now or lately</source>
        <translation>Fluorchinolon-Antibiotika, jetzt oder vor Kurzem</translation>
    </message>
    <message>
        <source>Under 16</source>
        <translation>Unter 16</translation>
    </message>
    <message>
        <source>The pain at the back is right at the heel bone</source>
        <translation>Der Schmerz hinten sitzt direkt am Fersenbein</translation>
    </message>
    <message>
        <source>Dizzy, or falls easily</source>
        <translation>Schwindel, oder stürzt leicht</translation>
    </message>
    <message>
        <source>Go ahead</source>
        <translation>Los geht’s</translation>
    </message>
    <message>
        <source>Same dose, nothing more</source>
        <translation>Gleiche Dosis, nicht mehr</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Answer the first question</source>
        <translation>Beantworte die erste Frage</translation>
    </message>
    <message>
        <source>Everything in the plan. If the worst stays at 2 or less for three sessions, a step up is suggested.</source>
        <translation>Alles im Plan. Bleibt der höchste Schmerz drei Einheiten lang bei 2 oder weniger, kommt der Vorschlag für einen Schritt weiter.</translation>
    </message>
    <message>
        <source>Keep the dose as it is. No hops, skips or fast running today.</source>
        <translation>Behalte die Dosis bei. Heute keine Sprünge, kein Hüpfen, kein schnelles Laufen.</translation>
    </message>
    <message>
        <source>Go softer than usual, and stop above 3. No hops, skips or fast running today.</source>
        <translation>Sanfter als sonst, und über 3 aufhören. Heute keine Sprünge, kein Hüpfen, kein schnelles Laufen.</translation>
    </message>
    <message>
        <source>A warning sign stops the session whatever the number is. No running today. Cycling and ankle circles are fine if they do not hurt.</source>
        <translation>Ein Warnzeichen beendet die Einheit, wie hoch die Zahl auch ist. Heute kein Laufen. Radfahren und Fußkreisen sind in Ordnung, wenn sie nicht weh tun.</translation>
    </message>
    <message>
        <source>At 6 or more the sore part needs a rest. No running today. Cycling and ankle circles are fine if they do not hurt.</source>
        <translation>Ab 6 braucht die wunde Stelle Ruhe. Heute kein Laufen. Radfahren und Fußkreisen sind in Ordnung, wenn sie nicht weh tun.</translation>
    </message>
    <message>
        <source>Everything in this routine is hops, skips or running. They wait for a green light.</source>
        <translation>Alles in dieser Routine ist Springen, Hüpfen oder Laufen. Es wartet auf eine grüne Ampel.</translation>
    </message>
    <message>
        <source>hops, skips and running wait for a green light</source>
        <translation>Springen, Hüpfen und Laufen warten auf eine grüne Ampel</translation>
    </message>
    <message>
        <source>hops, skips and running wait until a whole day has passed since yellow or red</source>
        <translation>Springen, Hüpfen und Laufen warten, bis seit Gelb oder Rot ein ganzer Tag vergangen ist</translation>
    </message>
    <message>
        <source>Left out: {names}; {why}.</source>
        <translation>Ausgelassen: {names}; {why}.</translation>
    </message>
    <message>
        <source>Pain now {score}: in {zone}</source>
        <translation>Schmerz jetzt {score}: im Bereich {zone}</translation>
    </message>
    <message>
        <source>First step {score}: your usual is {usual}</source>
        <translation>Erster Schritt {score}: üblich ist bei dir {usual}</translation>
    </message>
    <message>
        <source>First step {score}: {more} above your usual {usual}</source>
        <translation>Erster Schritt {score}: {more} über deinen üblichen {usual}</translation>
    </message>
    <message>
        <source>First step {score}: in {zone}</source>
        <translation>Erster Schritt {score}: im Bereich {zone}</translation>
    </message>
    <message>
        <source>No pain told in the last two weeks.</source>
        <translation>In den letzten zwei Wochen kein Schmerz angegeben.</translation>
    </message>
    <message>
        <source>First step {score}</source>
        <translation>Erster Schritt {score}</translation>
    </message>
    <message>
        <source>First step {score}, as usual</source>
        <translation>Erster Schritt {score}, wie üblich</translation>
    </message>
    <message>
        <source>First step {score}, {more} above your usual</source>
        <translation>Erster Schritt {score}, {more} über dem Üblichen</translation>
    </message>
    <message>
        <source>First step {score}, {more} below your usual</source>
        <translation>Erster Schritt {score}, {more} unter dem Üblichen</translation>
    </message>
    <message>
        <source>Worst {worst}.</source>
        <translation>Höchster {worst}.</translation>
    </message>
    <message>
        <source>Worst {worst}, settled each morning.</source>
        <translation>Höchster {worst}, jeden Morgen beruhigt.</translation>
    </message>
    <message numerus="yes">
        <source>Worst {worst}, %n mornings above your usual.</source>
        <translation>
            <numerusform>Höchster {worst}, an %n Morgen über dem Üblichen.</numerusform>
            <numerusform>Höchster {worst}, an %n Morgen über dem Üblichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>zero</source>
        <translation>null</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eins</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>feet that do not feel well get hurt by cold, heat and pressure unnoticed</source>
        <translation>Füße mit wenig Gefühl nehmen durch Kälte, Hitze und Druck unbemerkt Schaden</translation>
    </message>
    <message>
        <source>cold, heat and lasting pressure can harm skin that is short of blood</source>
        <translation>Kälte, Hitze und anhaltender Druck können schlecht durchbluteter Haut schaden</translation>
    </message>
    <message>
        <source>with narrow arteries raised legs can hurt</source>
        <translation>bei engen Arterien können hochgelegte Beine weh tun</translation>
    </message>
    <message>
        <source>hard pressure bruises more easily</source>
        <translation>harter Druck gibt leichter blaue Flecken</translation>
    </message>
    <message>
        <source>broken skin needs to close first</source>
        <translation>verletzte Haut muss sich zuerst schließen</translation>
    </message>
    <message>
        <source>a clot has to be ruled out by a doctor first, and today</source>
        <translation>ein Gerinnsel muss zuerst ärztlich ausgeschlossen werden, und zwar heute</translation>
    </message>
    <message>
        <source>lying with raised legs, warmth and cold all move much blood</source>
        <translation>Liegen mit erhöhten Beinen, Wärme und Kälte bewegen viel Blut</translation>
    </message>
    <message>
        <source>joints are looser and balance is different</source>
        <translation>Gelenke sind lockerer und das Gleichgewicht ist anders</translation>
    </message>
    <message>
        <source>warm and cold baths are a question for your midwife or doctor</source>
        <translation>warme und kalte Bäder sind eine Frage für deine Hebamme oder Ärztin</translation>
    </message>
    <message>
        <source>landing loads the bones more than they may bear</source>
        <translation>Landen belastet die Knochen womöglich mehr, als sie tragen</translation>
    </message>
    <message>
        <source>a bone or tendon that may be torn or cracked needs to be looked at before it is loaded</source>
        <translation>ein Knochen oder eine Sehne, die gerissen oder gebrochen sein könnte, gehört untersucht, bevor sie belastet wird</translation>
    </message>
    <message>
        <source>what was operated on or injected needs time, and your surgeon knows how much</source>
        <translation>was operiert oder gespritzt wurde, braucht Zeit, und wie viel, wissen die, die es getan haben</translation>
    </message>
    <message>
        <source>these antibiotics can weaken tendons for months</source>
        <translation>diese Antibiotika können Sehnen über Monate schwächen</translation>
    </message>
    <message>
        <source>in growing bones heel pain often has another cause</source>
        <translation>bei wachsenden Knochen hat Fersenschmerz oft eine andere Ursache</translation>
    </message>
    <message>
        <source>stretching downwards presses the tendon against the bone</source>
        <translation>Dehnen nach unten drückt die Sehne gegen den Knochen</translation>
    </message>
    <message>
        <source>a fall would cost more than the exercise brings</source>
        <translation>ein Sturz würde mehr schaden, als die Übung bringt</translation>
    </message>
    <message>
        <source>Ask a professional before {activity}. You said “{question}”: {why}.</source>
        <translation>Frag eine Fachperson vor: {activity}. Du hast „{question}“ angegeben: {why}.</translation>
    </message>
    <message>
        <source>Leave out {activity}. You said “{question}”: {why}.</source>
        <translation>Lass weg: {activity}. Du hast „{question}“ angegeben: {why}.</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>This session can be played, but it will not be kept.</source>
        <translation>Diese Einheit kann gespielt werden, wird aber nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Its steps are others than those that were begun. It can be kept as it is.</source>
        <translation>Ihre Schritte sind andere als die, die begonnen wurden. Sie kann so behalten werden.</translation>
    </message>
</context>
<context>
    <name>programme</name>
    <message>
        <source>heel drops</source>
        <translation>Fersensenken</translation>
    </message>
    <message>
        <source>heavy slow resistance</source>
        <translation>schweres, langsames Krafttraining</translation>
    </message>
    <message>
        <source>heel raises on a towel</source>
        <translation>Fersenheben auf dem Handtuch</translation>
    </message>
    <message>
        <source>Achilles loading</source>
        <translation>Achillessehne belasten</translation>
    </message>
    <message>
        <source>soleus work</source>
        <translation>Soleus-Training</translation>
    </message>
</context>
<context>
    <name>programme_texts</name>
    <message>
        <source>Move on</source>
        <translation>Weitergehen</translation>
    </message>
    <message>
        <source>The programme is done</source>
        <translation>Das Programm ist geschafft</translation>
    </message>
    <message>
        <source>Back a phase</source>
        <translation>Eine Phase zurück</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Today was a red day: nothing more is due.</source>
        <translation>Heute war ein roter Tag: Mehr steht nicht an.</translation>
    </message>
    <message>
        <source>Yesterday was a red day.</source>
        <translation>Gestern war ein roter Tag.</translation>
    </message>
    <message>
        <source>After a run</source>
        <translation>Nach einem Lauf</translation>
    </message>
    <message>
        <source>Before and after each run</source>
        <translation>Vor und nach jedem Lauf</translation>
    </message>
    <message>
        <source>Every other day</source>
        <translation>Jeden zweiten Tag</translation>
    </message>
    <message>
        <source>Once today</source>
        <translation>Heute einmal</translation>
    </message>
    <message>
        <source>There was no session in this phase yet.</source>
        <translation>In dieser Phase gab es noch keine Einheit.</translation>
    </message>
    <message>
        <source>The morning after the last session is not answered.</source>
        <translation>Der Morgen nach der letzten Einheit ist nicht beantwortet.</translation>
    </message>
    <message>
        <source>The last session hurt more than is allowed.</source>
        <translation>Die letzte Einheit tat mehr weh als erlaubt.</translation>
    </message>
    <message>
        <source>The last morning was above your usual.</source>
        <translation>Der letzte Morgen lag über dem Üblichen.</translation>
    </message>
    <message>
        <source>The mornings got worse two weeks in a row.</source>
        <translation>Zwei Wochen in Folge wurden die Morgen schlechter.</translation>
    </message>
    <message>
        <source>Three sessions at 2 or less, all done, with usual mornings come first.</source>
        <translation>Erst kommen drei ganz geschaffte Einheiten bei 2 oder weniger, mit üblichen Morgen.</translation>
    </message>
    <message>
        <source>A week of usual mornings comes first.</source>
        <translation>Erst kommt eine Woche mit üblichen Morgen.</translation>
    </message>
    <message>
        <source>Not together with {other}: one plan of tendon loading at a time on a side.</source>
        <translation>Nicht zusammen mit „{other}“: auf einer Seite immer nur ein Plan, der Sehnen belastet.</translation>
    </message>
    <message>
        <source>Not on a day with {other}: one plan of tendon loading at a time on a side.</source>
        <translation>Nicht am selben Tag wie „{other}“: auf einer Seite immer nur ein Plan, der Sehnen belastet.</translation>
    </message>
    <message>
        <source>There is no routine file {name}.yaml.</source>
        <translation>Es gibt keine Routinedatei {name}.yaml.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweite</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Dritte</translation>
    </message>
    <message>
        <source>Fourth</source>
        <translation>Vierte</translation>
    </message>
    <message>
        <source>Fifth</source>
        <translation>Fünfte</translation>
    </message>
    <message>
        <source>Sixth</source>
        <translation>Sechste</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Nummer {number}</translation>
    </message>
    <message>
        <source>{ordinal} of {times} today</source>
        <translation>{ordinal} von {times} heute</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>ab {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n times a week, {done} done</source>
        <translation>
            <numerusform>%n-mal die Woche, {done} geschafft</numerusform>
            <numerusform>%n-mal die Woche, {done} geschafft</numerusform>
        </translation>
    </message>
    <message>
        <source>Every {hours} hours</source>
        <translation>Alle {hours} Stunden</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks of “{name}” are done; next comes “{following}”.</source>
        <translation>
            <numerusform>%n Woche „{name}“ ist geschafft; als Nächstes kommt „{following}“.</numerusform>
            <numerusform>%n Wochen „{name}“ sind geschafft; als Nächstes kommt „{following}“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n weeks are done, and the last one went well.</source>
        <translation>
            <numerusform>{name}: %n Woche ist geschafft, und die letzte ging gut.</numerusform>
            <numerusform>{name}: %n Wochen sind geschafft, und die letzte ging gut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The weeks of “{name}” are over. {why}</source>
        <translation>Die Wochen von „{name}“ sind um. {why}</translation>
    </message>
    <message>
        <source>{why} Going back to “{name}” is one step.</source>
        <translation>{why} Zurück zu „{name}“ ist ein Schritt.</translation>
    </message>
    <message>
        <source>Week {week}</source>
        <translation>Woche {week}</translation>
    </message>
    <message>
        <source>Week {week} of {weeks}</source>
        <translation>Woche {week} von {weeks}</translation>
    </message>
</context>
<context>
    <name>programme_wording</name>
    <message>
        <source>the file is empty: begin with the lines `format: 1`, `programme:` and `phases:`</source>
        <translation>die Datei ist leer: Beginne mit den Zeilen `format: 1`, `programme:` und `phases:`</translation>
    </message>
    <message>
        <source>a programme begins with lines such as `format: 1`, `programme: …` and `phases:`; this file holds something else</source>
        <translation>ein Programm beginnt mit Zeilen wie `format: 1`, `programme: …` und `phases:`; diese Datei enthält etwas anderes</translation>
    </message>
    <message>
        <source>this is a routine (it has the key `steps`), not a programme: a programme names routines, in the `do` of its `phases`</source>
        <translation>das ist eine Routine (sie hat den Schlüssel `steps`), kein Programm: Ein Programm nennt Routinen, in `do` seiner `phases`</translation>
    </message>
    <message>
        <source>at the top of a programme</source>
        <translation>am Anfang eines Programms</translation>
    </message>
    <message>
        <source>in a phase</source>
        <translation>in einer Phase</translation>
    </message>
    <message>
        <source>in an entry of `do`</source>
        <translation>in einem Eintrag von `do`</translation>
    </message>
    <message>
        <source>in `move_on`</source>
        <translation>in `move_on`</translation>
    </message>
    <message>
        <source>write `format: 1` in the first line</source>
        <translation>schreib `format: 1` in die erste Zeile</translation>
    </message>
    <message>
        <source>write `programme: ` and what it is called</source>
        <translation>schreib `programme: ` und wie es heißt</translation>
    </message>
    <message>
        <source>write `phases:` and below it one line beginning with `- name:` for each phase</source>
        <translation>schreib `phases:` und darunter für jede Phase eine Zeile, die mit `- name:` beginnt</translation>
    </message>
    <message>
        <source>write `name: ` and what the phase is called</source>
        <translation>schreib `name: ` und wie die Phase heißt</translation>
    </message>
    <message>
        <source>write `do:` and below it one line such as `- {routine: calf-raises, days_per_week: 3}`</source>
        <translation>schreib `do:` und darunter eine Zeile wie `- {routine: calf-raises, days_per_week: 3}`</translation>
    </message>
    <message>
        <source>write `routine: ` and the name of a routine file without its ending</source>
        <translation>schreib `routine: ` und den Namen einer Routinedatei ohne ihre Endung</translation>
    </message>
    <message>
        <source>write `when: settled`, `when: easy`, `when: quiet week` or `when: weeks`</source>
        <translation>schreib `when: settled`, `when: easy`, `when: quiet week` oder `when: weeks`</translation>
    </message>
    <message>
        <source>the phases belong here as a list: write one line beginning with `- name:` for each phase</source>
        <translation>die Phasen gehören hierher als Liste: Schreib für jede Phase eine Zeile, die mit `- name:` beginnt</translation>
    </message>
    <message>
        <source>a phase belongs here: write `name: …`, and below it `weeks:` and `do:`</source>
        <translation>hierher gehört eine Phase: Schreib `name: …`, und darunter `weeks:` und `do:`</translation>
    </message>
    <message>
        <source>there are no phases: write at least one, with `name`, `weeks` and `do`</source>
        <translation>es gibt keine Phasen: Schreib mindestens eine, mit `name`, `weeks` und `do`</translation>
    </message>
    <message>
        <source>there is nothing to do: write at least one line such as `- {routine: calf-raises, per_day: 1}`</source>
        <translation>es gibt nichts zu tun: Schreib mindestens eine Zeile wie `- {routine: calf-raises, per_day: 1}`</translation>
    </message>
    <message>
        <source>a routine and how often belongs here: write `{routine: calf-raises, days_per_week: 3}`</source>
        <translation>hierher gehört eine Routine und wie oft: Schreib `{routine: calf-raises, days_per_week: 3}`</translation>
    </message>
    <message>
        <source>`move_on` is a group: write `{when: settled}`</source>
        <translation>`move_on` ist eine Gruppe: Schreib `{when: settled}`</translation>
    </message>
    <message>
        <source>this cannot be used here: look the key up in the description of the programme format</source>
        <translation>das geht hier nicht: Schlag den Schlüssel in der Beschreibung des Programmformats nach</translation>
    </message>
    <message>
        <source>nothing says how often: write `per_day: 2`, `days_per_week: 3`, `every_hours: 48` or `after_runs: true`</source>
        <translation>nichts sagt, wie oft: Schreib `per_day: 2`, `days_per_week: 3`, `every_hours: 48` oder `after_runs: true`</translation>
    </message>
    <message>
        <source>`every_hours` stands for itself: leave out `per_day` and `days_per_week`, or `every_hours`</source>
        <translation>`every_hours` steht für sich: Lass `per_day` und `days_per_week` weg, oder `every_hours`</translation>
    </message>
    <message>
        <source>so many times do not fit into a day with so many hours apart: lower one of the two</source>
        <translation>so oft passt nicht in einen Tag mit so vielen Stunden Abstand: Mach eines von beiden kleiner</translation>
    </message>
    <message>
        <source>a phase without `weeks` never ends, so it can only be the last: write `weeks: ` and how many</source>
        <translation>eine Phase ohne `weeks` endet nie und kann deshalb nur die letzte sein: Schreib `weeks: ` und wie viele</translation>
    </message>
    <message>
        <source>only the name of a routine belongs here: leave the folders out</source>
        <translation>hierher gehört nur der Name einer Routine: Lass die Ordner weg</translation>
    </message>
    <message>
        <source>`{key}` is missing {owner}: {todo}</source>
        <translation>`{key}` fehlt {owner}: {todo}</translation>
    </message>
    <message>
        <source>there is no key `{key}` {owner}{meant} Allowed are {allowed}</source>
        <translation>{owner} gibt es keinen Schlüssel `{key}`{meant} Erlaubt sind {allowed}</translation>
    </message>
    <message>
        <source>leave the ending out: write `routine: {stem}`</source>
        <translation>lass die Endung weg: Schreib `routine: {stem}`</translation>
    </message>
    <message>
        <source>there is no routine file `{name}.yaml` among your own or the bundled ones: check the name</source>
        <translation>unter deinen eigenen und den mitgelieferten gibt es keine Routinedatei `{name}.yaml`: Prüfe den Namen</translation>
    </message>
    <message>
        <source>`{text}` is no whole number: write one such as `2`, or two such as `2-3`</source>
        <translation>`{text}` ist keine ganze Zahl: Schreib eine wie `2`, oder zwei wie `2-3`</translation>
    </message>
</context>
<context>
    <name>render</name>
    <message>
        <source>{name}: the name must end in {endings}.</source>
        <translation>{name}: Der Name muss auf {endings} enden.</translation>
    </message>
    <message>
        <source>{out} exists already.</source>
        <translation>{out} gibt es schon.</translation>
    </message>
    <message>
        <source>The export was given up.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>{folder} takes no file: {reason}.</source>
        <translation>{folder} nimmt keine Datei an: {reason}.</translation>
    </message>
    <message>
        <source>{out} was not written: {reason}.</source>
        <translation>{out} wurde nicht geschrieben: {reason}.</translation>
    </message>
    <message>
        <source>{folder} took only a part of the file: is the disk full?</source>
        <translation>{folder} nahm nur einen Teil der Datei an: Ist die Platte voll?</translation>
    </message>
</context>
<context>
    <name>running_texts</name>
    <message>
        <source>A bigger week</source>
        <translation>Eine größere Woche</translation>
    </message>
    <message>
        <source>Not sure: runners&apos; guides say 10 %, a review of 36 studies found no support for it.</source>
        <translation>Nicht sicher: Laufratgeber sagen 10 %, eine Übersicht über 36 Studien fand dafür keinen Beleg.</translation>
    </message>
    <message>
        <source>Fredette 2022 (review)</source>
        <translation>Fredette 2022 (Übersicht)</translation>
    </message>
    <message>
        <source>A long run</source>
        <translation>Ein langer Lauf</translation>
    </message>
    <message>
        <source>Fairly sure: one large study of 5,205 runners; a link, not a proof.</source>
        <translation>Ziemlich sicher: eine große Studie mit 5.205 Läufern; ein Zusammenhang, kein Beweis.</translation>
    </message>
    <message>
        <source>Frandsen et al. 2025, Br J Sports Med 59:1203</source>
        <translation>Frandsen et al. 2025, Br J Sports Med 59:1203</translation>
    </message>
    <message>
        <source>After a break</source>
        <translation>Nach einer Pause</translation>
    </message>
    <message>
        <source>Our convention, on the careful side; no trial fixes it.</source>
        <translation>Unsere Vereinbarung, auf der vorsichtigen Seite; keine Studie legt es fest.</translation>
    </message>
    <message>
        <source>No running until it has settled</source>
        <translation>Kein Laufen, bis es sich beruhigt hat</translation>
    </message>
    <message>
        <source>Fairly sure for tendons: pain should be back to usual by the next morning; 48 h is a rule of thumb.</source>
        <translation>Ziemlich sicher bei Sehnen: Bis zum nächsten Morgen soll der Schmerz wieder wie üblich sein; 48 h sind eine Faustregel.</translation>
    </message>
    <message>
        <source>Silbernagel et al. 2007; runners&apos; guides (48 hours)</source>
        <translation>Silbernagel et al. 2007; Laufratgeber (48 Stunden)</translation>
    </message>
    <message>
        <source>Cycling, swimming or ankle mobility are fine instead if they do not hurt.</source>
        <translation>Stattdessen sind Radfahren, Schwimmen oder Beweglichkeit für den Knöchel in Ordnung, wenn sie nicht weh tun.</translation>
    </message>
    <message>
        <source>Look at these shoes</source>
        <translation>Sieh dir diese Schuhe an</translation>
    </message>
    <message>
        <source>Time for new shoes</source>
        <translation>Zeit für neue Schuhe</translation>
    </message>
    <message>
        <source>Shoes over a year old</source>
        <translation>Schuhe über ein Jahr alt</translation>
    </message>
    <message>
        <source>Not sure: 600–800 km is what runners&apos; guides agree on; no trial fixes it.</source>
        <translation>Nicht sicher: 600–800 km nennen die meisten Laufratgeber; keine Studie legt es fest.</translation>
    </message>
    <message>
        <source>Not sure: foam ages, but a year is experience, not a trial.</source>
        <translation>Nicht sicher: Schaumstoff altert, aber ein Jahr ist Erfahrung, keine Studie.</translation>
    </message>
    <message>
        <source>Runners&apos; guides (600–800 km, 500 miles)</source>
        <translation>Laufratgeber (600–800 km)</translation>
    </message>
    <message>
        <source>Two pairs in turn</source>
        <translation>Zwei Paare im Wechsel</translation>
    </message>
    <message>
        <source>You run in one pair only. Runners who changed between pairs got hurt less in one study.</source>
        <translation>Du läufst nur in einem Paar. In einer Studie verletzten sich Läufer, die zwischen Paaren wechselten, seltener.</translation>
    </message>
    <message>
        <source>A link, not a proof: 264 runners.</source>
        <translation>Ein Zusammenhang, kein Beweis: 264 Läufer.</translation>
    </message>
    <message>
        <source>Malisoux et al. 2015 (hazard ratio 0.61)</source>
        <translation>Malisoux et al. 2015 (Hazard Ratio 0,61)</translation>
    </message>
    <message>
        <source>{value} km</source>
        <translation>{value} km</translation>
    </message>
    <message>
        <source>{now} in the last seven days, {before} in the seven before: {more} more.</source>
        <translation>{now} in den letzten sieben Tagen, {before} in den sieben davor: {more} mehr.</translation>
    </message>
    <message>
        <source>{planned} is {share} more than your longest in 30 days, {longest}. After such runs injuries were {more} % more frequent.</source>
        <translation>{planned} sind {share} mehr als dein längster Lauf in 30 Tagen, {longest}. Nach solchen Läufen waren Verletzungen {more} % häufiger.</translation>
    </message>
    <message numerus="yes">
        <source>%n days without a run: begin with at most {week} a week and {longest} in one run.</source>
        <translation>
            <numerusform>%n Tag ohne Lauf: Beginne mit höchstens {week} pro Woche und {longest} in einem Lauf.</numerusform>
            <numerusform>%n Tage ohne Lauf: Beginne mit höchstens {week} pro Woche und {longest} in einem Lauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two mornings after the run the first step was {score}.</source>
        <translation>Zwei Morgen nach dem Lauf war der erste Schritt bei {score}.</translation>
    </message>
    <message>
        <source>Two mornings after the run the first step was {score}, your usual is {usual}.</source>
        <translation>Zwei Morgen nach dem Lauf war der erste Schritt bei {score}, üblich ist bei dir {usual}.</translation>
    </message>
    <message>
        <source>{name}: {run} of {limit}.</source>
        <translation>{name}: {run} von {limit}.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: worn for %n months. Look at tread and foam.</source>
        <translation>
            <numerusform>{name}: seit %n Monat getragen. Sieh dir Profil und Dämpfung an.</numerusform>
            <numerusform>{name}: seit %n Monaten getragen. Sieh dir Profil und Dämpfung an.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelf_wording</name>
    <message>
        <source>This file is no text in UTF-8, so it cannot be edited here. It was left as it is.</source>
        <translation>Diese Datei ist kein Text in UTF-8 und kann hier nicht bearbeitet werden. Sie blieb, wie sie war.</translation>
    </message>
    <message>
        <source>This file is larger than 1,000,000 bytes, so it cannot be edited here. It was left as it is.</source>
        <translation>Diese Datei ist größer als 1.000.000 Bytes und kann hier nicht bearbeitet werden. Sie blieb, wie sie war.</translation>
    </message>
    <message>
        <source>a routine may have 1,000,000 bytes at most</source>
        <translation>eine Routine darf höchstens 1.000.000 Bytes haben</translation>
    </message>
    <message>
        <source>the folder is read-only</source>
        <translation>der Ordner ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>die Platte ist voll</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>der Ordner ist nicht da</translation>
    </message>
    <message>
        <source>there is no such file any more</source>
        <translation>diese Datei gibt es nicht mehr</translation>
    </message>
    <message>
        <source>you are not allowed to read it</source>
        <translation>du darfst sie nicht lesen</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>what was written could not be read back as it was</source>
        <translation>was geschrieben wurde, ließ sich nicht unverändert zurücklesen</translation>
    </message>
    <message>
        <source>on the disk</source>
        <translation>auf der Platte</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>meine</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Neue Routine</translation>
    </message>
    <message>
        <source>This is not a text file, so it was not imported.</source>
        <translation>Das ist keine Textdatei, sie wurde nicht importiert.</translation>
    </message>
    <message>
        <source>This file is too large to be a routine, so it was not imported.</source>
        <translation>Diese Datei ist zu groß für eine Routine, sie wurde nicht importiert.</translation>
    </message>
    <message>
        <source>There is no routine file in this folder.</source>
        <translation>In diesem Ordner ist keine Routinedatei.</translation>
    </message>
    <message>
        <source>The same routine is already there.</source>
        <translation>Dieselbe Routine ist schon da.</translation>
    </message>
    <message>
        <source>The same programme is already there.</source>
        <translation>Dasselbe Programm ist schon da.</translation>
    </message>
    <message>
        <source>There is no routine in this text. It begins with `format: 1`.</source>
        <translation>In diesem Text ist keine Routine. Sie beginnt mit `format: 1`.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Eine Datei mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>{name} could not be saved: {why}. Nothing was changed; your text is kept here.</source>
        <translation>{name} konnte nicht gespeichert werden: {why}. Nichts wurde geändert; dein Text bleibt hier.</translation>
    </message>
    <message>
        <source>This could not be read: {why}.</source>
        <translation>Das konnte nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>This programme cannot be followed as it is:
{problems}</source>
        <translation>So, wie es ist, kann man diesem Programm nicht folgen:
{problems}</translation>
    </message>
    <message>
        <source>The picture {name} could not be taken along: {why}.</source>
        <translation>Das Bild {name} konnte nicht mitgenommen werden: {why}.</translation>
    </message>
    <message>
        <source>Another picture called {name} is there already, and is the one that is shown.</source>
        <translation>Ein anderes Bild namens {name} ist schon da, und dieses wird gezeigt.</translation>
    </message>
    <message>
        <source>{name}: {why}. Nothing was changed.</source>
        <translation>{name}: {why}. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>small first letter inside a sentence</name>
    <message>
        <source>yes</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>sound</name>
    <message>
        <source>No sound found. Cues are shown large.</source>
        <translation>Kein Ton gefunden. Signale werden groß gezeigt.</translation>
    </message>
    <message>
        <source>No sound server found. Tones may come a tenth of a second early or late.</source>
        <translation>Kein Tonserver gefunden. Töne können eine Zehntelsekunde zu früh oder zu spät kommen.</translation>
    </message>
    <message>
        <source>No voice found. Tones play, names are shown.</source>
        <translation>Keine Stimme gefunden. Töne sind zu hören, Namen werden gezeigt.</translation>
    </message>
    <message>
        <source>The voice does not answer. Tones play, names are shown.</source>
        <translation>Die Stimme antwortet nicht. Töne sind zu hören, Namen werden gezeigt.</translation>
    </message>
    <message>
        <source>The sound part of the program does not start. Cues are shown large.</source>
        <translation>Der Tonteil des Programms startet nicht. Signale werden groß gezeigt.</translation>
    </message>
    <message>
        <source>Sound now comes from {device}.</source>
        <translation>Der Ton kommt jetzt aus {device}.</translation>
    </message>
    <message>
        <source>Sound is back.</source>
        <translation>Der Ton ist wieder da.</translation>
    </message>
    <message>
        <source>one player per tone</source>
        <translation>ein Player pro Ton</translation>
    </message>
    <message>
        <source>Plug in headphones or a loudspeaker. Without a sound server: {install}</source>
        <translation>Schließ Kopfhörer oder einen Lautsprecher an. Ohne Tonserver: {install}</translation>
    </message>
    <message>
        <source>Choose an output in System Settings, Sound.</source>
        <translation>Wähle eine Ausgabe in den Systemeinstellungen unter Ton.</translation>
    </message>
    <message>
        <source>Choose an output in Settings, System, Sound.</source>
        <translation>Wähle eine Ausgabe in den Einstellungen unter System, Sound.</translation>
    </message>
    <message>
        <source>For speech: {install}</source>
        <translation>Für Sprache: {install}</translation>
    </message>
    <message>
        <source>Add a voice in System Settings, Accessibility, Spoken Content.</source>
        <translation>Füge eine Stimme hinzu, in den Systemeinstellungen unter Bedienungshilfen, Gesprochene Inhalte.</translation>
    </message>
    <message>
        <source>Add a voice in Settings, Time &amp; language, Speech.</source>
        <translation>Füge eine Stimme hinzu, in den Einstellungen unter Zeit und Sprache, Spracherkennung.</translation>
    </message>
</context>
<context>
    <name>spoken</name>
    <message>
        <source>millisecond</source>
        <translation>Millisekunde</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>second</source>
        <translation>Sekunde</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>metre</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>kilogram</source>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <source>kilograms</source>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <source>gram</source>
        <translation>Gramm</translation>
    </message>
    <message>
        <source>grams</source>
        <translation>Gramm</translation>
    </message>
    <message>
        <source>pound</source>
        <translation>Pfund</translation>
    </message>
    <message>
        <source>pounds</source>
        <translation>Pfund</translation>
    </message>
    <message>
        <source>kilometre</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>centimetre</source>
        <translation>Zentimeter</translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation>Zentimeter</translation>
    </message>
    <message>
        <source>millimetre</source>
        <translation>Millimeter</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>Millimeter</translation>
    </message>
    <message>
        <source>degree</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>degree Fahrenheit</source>
        <translation>Grad Fahrenheit</translation>
    </message>
    <message>
        <source>degrees Fahrenheit</source>
        <translation>Grad Fahrenheit</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>rep max</source>
        <translation>Wiederholungen maximal</translation>
    </message>
    <message>
        <source>rep</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>beat a minute</source>
        <translation>Schlag pro Minute</translation>
    </message>
    <message>
        <source>beats a minute</source>
        <translation>Schläge pro Minute</translation>
    </message>
    <message>
        <source>a half</source>
        <translation>einhalb</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>ein Viertel</translation>
    </message>
    <message>
        <source>three quarters</source>
        <translation>drei Viertel</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
</context>
<context>
    <name>suggestion</name>
    <message>
        <source>Pain-monitoring model, Silbernagel et al. 2007; steps and sessions are our convention</source>
        <translation>Pain-Monitoring-Modell, Silbernagel et al. 2007; Schritte und Einheiten sind unsere Vereinbarung</translation>
    </message>
    <message>
        <source>Alfredson et al. 1998: when a whole session is painless, 5 kg more</source>
        <translation>Alfredson et al. 1998: 5 kg mehr, wenn eine ganze Einheit schmerzfrei ist</translation>
    </message>
    <message>
        <source>NHS advice: two weeks of care at home, then see somebody</source>
        <translation>NHS-Rat: zwei Wochen Pflege zu Hause, dann jemanden aufsuchen</translation>
    </message>
</context>
<context>
    <name>suggestion_texts</name>
    <message>
        <source>on both legs instead of one</source>
        <translation>auf beiden Beinen statt auf einem</translation>
    </message>
    <message>
        <source>without hops, skips and running</source>
        <translation>ohne Springen, Hüpfen und Laufen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>A step up</source>
        <translation>Ein Schritt weiter</translation>
    </message>
    <message>
        <source>See someone</source>
        <translation>Abklären lassen</translation>
    </message>
    <message>
        <source>Keep the dose</source>
        <translation>Dosis beibehalten</translation>
    </message>
    <message>
        <source>Take the step</source>
        <translation>Den Schritt gehen</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
    <message>
        <source>Two weeks in a row the mornings got worse: have a professional look at it as well.</source>
        <translation>Zwei Wochen in Folge wurden die Morgen schlechter: Lass auch eine Fachperson darauf schauen.</translation>
    </message>
    <message>
        <source>without extra load</source>
        <translation>ohne Zusatzgewicht</translation>
    </message>
    <message>
        <source>all repetitions again</source>
        <translation>wieder alle Wiederholungen</translation>
    </message>
    <message>
        <source>on one leg again</source>
        <translation>wieder auf einem Bein</translation>
    </message>
    <message>
        <source>back to the exercise itself</source>
        <translation>zurück zur eigentlichen Übung</translation>
    </message>
    <message>
        <source>as often as before</source>
        <translation>so oft wie vorher</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie vorher</translation>
    </message>
    <message>
        <source>{value} kg</source>
        <translation>{value} kg</translation>
    </message>
    <message>
        <source>with {value} from now on</source>
        <translation>von jetzt an mit {value}</translation>
    </message>
    <message>
        <source>{share} % fewer repetitions</source>
        <translation>{share} % weniger Wiederholungen</translation>
    </message>
    <message>
        <source>{exercise} instead</source>
        <translation>stattdessen {exercise}</translation>
    </message>
    <message>
        <source>every other day at most</source>
        <translation>höchstens jeden zweiten Tag</translation>
    </message>
    <message>
        <source>at least {hours} hours apart</source>
        <translation>mindestens {hours} Stunden Abstand</translation>
    </message>
    <message>
        <source>no session for now</source>
        <translation>vorerst keine Einheit</translation>
    </message>
    <message>
        <source>rest until {day}</source>
        <translation>Ruhe bis {day}</translation>
    </message>
    <message>
        <source>phase {phase} of the programme</source>
        <translation>Phase {phase} des Programms</translation>
    </message>
    <message>
        <source>{name}, both legs</source>
        <translation>{name}, beide Beine</translation>
    </message>
    <message>
        <source>The worst pain was {worst} in the last session; up to {limit} is allowed.</source>
        <translation>Der höchste Schmerz war {worst} in der letzten Einheit; erlaubt ist bis {limit}.</translation>
    </message>
    <message>
        <source>The first step on the morning after was {score}, which is above 5.</source>
        <translation>Der erste Schritt am Morgen danach war {score}, das ist über 5.</translation>
    </message>
    <message>
        <source>The first step on the morning after was {score}, {more} above your usual {usual}.</source>
        <translation>Der erste Schritt am Morgen danach war {score}, {more} über deinen üblichen {usual}.</translation>
    </message>
    <message>
        <source>The mornings got worse two weeks in a row.</source>
        <translation>Zwei Wochen in Folge wurden die Morgen schlechter.</translation>
    </message>
    <message>
        <source>{what} was {now} on average this week and {before} last week.</source>
        <translation>{what}: im Mittel {now} diese Woche, {before} letzte Woche.</translation>
    </message>
    <message>
        <source>First-step pain</source>
        <translation>Schmerz beim ersten Schritt</translation>
    </message>
    <message>
        <source>Morning stiffness in minutes</source>
        <translation>Morgensteifigkeit in Minuten</translation>
    </message>
    <message>
        <source>The worst pain was {worst} in the last session; a step up comes at 2 or less.</source>
        <translation>Der höchste Schmerz war {worst} in der letzten Einheit; ein Schritt weiter kommt bei 2 oder weniger.</translation>
    </message>
    <message>
        <source>The worst pain was {worst} or less, above 2 in each of the last {sessions} sessions; a step up comes once it stays at 2 or less.</source>
        <translation>Der höchste Schmerz war {worst} oder weniger, über 2 in jeder der letzten {sessions} Einheiten; ein Schritt weiter kommt, wenn er bei 2 oder weniger bleibt.</translation>
    </message>
    <message>
        <source>The worst pain was {worst} or less, above 2 in {times} of the last {sessions} sessions; a step up comes once it stays at 2 or less.</source>
        <translation>Der höchste Schmerz war {worst} oder weniger, über 2 in {times} der letzten {sessions} Einheiten; ein Schritt weiter kommt, wenn er bei 2 oder weniger bleibt.</translation>
    </message>
    <message>
        <source>The first step on the morning after was {score}; one more morning tells.</source>
        <translation>Der erste Schritt am Morgen danach war {score}; noch ein Morgen zeigt es.</translation>
    </message>
    <message>
        <source>The first step on the morning after was {score}, above your usual {usual}; one more morning tells.</source>
        <translation>Der erste Schritt am Morgen danach war {score}, über deinen üblichen {usual}; noch ein Morgen zeigt es.</translation>
    </message>
    <message>
        <source>Not all repetitions were done in the last three sessions.</source>
        <translation>In den letzten drei Einheiten wurden nicht alle Wiederholungen geschafft.</translation>
    </message>
    <message>
        <source>The morning after is not answered for the last three sessions.</source>
        <translation>Zu den letzten drei Einheiten ist der Morgen danach nicht beantwortet.</translation>
    </message>
    <message>
        <source>The worst pain is not answered for the last three sessions.</source>
        <translation>Zu den letzten drei Einheiten ist der höchste Schmerz nicht beantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>Three sessions make a picture; so far %n sessions at this step.</source>
        <translation>
            <numerusform>Drei Einheiten ergeben ein Bild; bisher %n Einheit auf dieser Stufe.</numerusform>
            <numerusform>Drei Einheiten ergeben ein Bild; bisher %n Einheiten auf dieser Stufe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This step is %n days old; the next comes after {wanted}.</source>
        <translation>
            <numerusform>Diese Stufe ist %n Tag alt; die nächste kommt nach {wanted}.</numerusform>
            <numerusform>Diese Stufe ist %n Tage alt; die nächste kommt nach {wanted}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The worst pain was {worst} or less in the last {sessions} sessions, and every morning was as usual.</source>
        <translation>Der höchste Schmerz war {worst} oder weniger in den letzten {sessions} Einheiten, und jeder Morgen war wie üblich.</translation>
    </message>
    <message>
        <source>A whole session was without pain, and the morning after was as usual.</source>
        <translation>Eine ganze Einheit war ohne Schmerz, und der Morgen danach war wie üblich.</translation>
    </message>
    <message>
        <source>All is easy, and this is the top of the ladder; go on as you are.</source>
        <translation>Alles ist leicht, und das ist die oberste Stufe; mach weiter so.</translation>
    </message>
    <message>
        <source>Worst pain, last sessions</source>
        <translation>Höchster Schmerz, letzte Einheiten</translation>
    </message>
    <message>
        <source>First step, last morning</source>
        <translation>Erster Schritt, letzter Morgen</translation>
    </message>
    <message>
        <source>Days on this step</source>
        <translation>Tage auf dieser Stufe</translation>
    </message>
    <message>
        <source>Warning signs that physiotherapists and runners&apos; guides agree on</source>
        <translation>Warnzeichen, in denen sich Physiotherapie und Laufratgeber einig sind</translation>
    </message>
    <message>
        <source>Morning stiffness over 30 minutes in several joints is a common sign of inflammation</source>
        <translation>Morgensteifigkeit über 30 Minuten in mehreren Gelenken ist ein häufiges Zeichen einer Entzündung</translation>
    </message>
    <message>
        <source>{score}, usual {usual}</source>
        <translation>{score}, üblich {usual}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>on {days} days of this week</source>
        <translation>an {days} Tagen dieser Woche</translation>
    </message>
    <message>
        <source>“{sign}”</source>
        <translation>„{sign}“</translation>
    </message>
    <message>
        <source>You told a warning sign: {signs}.</source>
        <translation>Du hast ein Warnzeichen angegeben: {signs}.</translation>
    </message>
    <message numerus="yes">
        <source>It has hurt for %n days.</source>
        <translation>
            <numerusform>Es tut seit %n Tag weh.</numerusform>
            <numerusform>Es tut seit %n Tagen weh.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch whether it gets better or worse; after two weeks have somebody look at it.</source>
        <translation>Achte darauf, ob es besser oder schlimmer wird; nach zwei Wochen lass jemanden darauf schauen.</translation>
    </message>
    <message>
        <source>Two weeks of care at home are enough to know: book an appointment.</source>
        <translation>Zwei Wochen Pflege zu Hause genügen, um es zu wissen: Mach einen Termin.</translation>
    </message>
    <message>
        <source>Three weeks are too long to go on alone: have it looked at.</source>
        <translation>Drei Wochen sind zu lang, um allein weiterzumachen: Lass es ansehen.</translation>
    </message>
    <message>
        <source>The morning stiffness lasts over 30 minutes and is in several places; a doctor should look at that.</source>
        <translation>Die Morgensteifigkeit dauert über 30 Minuten und ist an mehreren Stellen; das sollte sich eine Ärztin oder ein Arzt ansehen.</translation>
    </message>
    <message>
        <source>If it comes again, have somebody look at it.</source>
        <translation>Wenn es wiederkommt, lass jemanden darauf schauen.</translation>
    </message>
    <message>
        <source>Stop for now, and have somebody look at it.</source>
        <translation>Hör vorerst auf, und lass jemanden darauf schauen.</translation>
    </message>
</context>
<context>
    <name>terminal</name>
    <message>
        <source>How much does it hurt, 0 to 10? Any other key: not now</source>
        <translation>Wie sehr tut es weh, 0 bis 10? Jede andere Taste: jetzt nicht</translation>
    </message>
    <message>
        <source>End here?  e done enough · p pain · t tired · n no time · any other key goes on</source>
        <translation>Hier beenden?  e genug geschafft · p Schmerz · t müde · n keine Zeit · jede andere Taste macht weiter</translation>
    </message>
    <message>
        <source>Press Enter to try again, or q and Enter to leave it: </source>
        <translation>Drücke Enter, um es noch einmal zu versuchen, oder q und Enter, um es zu lassen: </translation>
    </message>
    <message>
        <source>Worst pain, 0 to 10 (Enter: no answer): </source>
        <translation>Höchster Schmerz, 0 bis 10 (Enter: keine Antwort): </translation>
    </message>
    <message>
        <source>Pain now, 0 to 10 (Enter: no answer): </source>
        <translation>Schmerz jetzt, 0 bis 10 (Enter: keine Antwort): </translation>
    </message>
    <message>
        <source>Effort, 0 to 10 (Enter: no answer): </source>
        <translation>Anstrengung, 0 bis 10 (Enter: keine Antwort): </translation>
    </message>
    <message>
        <source>Note (Enter: none): </source>
        <translation>Notiz (Enter: keine): </translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>sound on</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>As you accepted it: {changes}.</source>
        <translation>Wie du angenommen hast: {changes}.</translation>
    </message>
    <message>
        <source>Pain now, 0 to 10 (Enter: skip): </source>
        <translation>Schmerz jetzt, 0 bis 10 (Enter: überspringen): </translation>
    </message>
    <message>
        <source>First step this morning, 0 to 10 (Enter: skip): </source>
        <translation>Erster Schritt heute Morgen, 0 bis 10 (Enter: überspringen): </translation>
    </message>
    <message>
        <source>Any of these today? Their numbers, or Enter for none: </source>
        <translation>Heute etwas davon? Die Nummern, oder Enter für nichts: </translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Have you asked a doctor or physiotherapist? y for yes: </source>
        <translation>Hast du eine Ärztin, einen Arzt oder deine Physio gefragt? j für ja: </translation>
    </message>
    <message>
        <source>y</source>
        <translation>j</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Get into place</source>
        <translation>In Position gehen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Seitenwechsel</translation>
    </message>
    <message>
        <source>How much does it hurt? 0 to 10</source>
        <translation>Wie sehr tut es weh? 0 bis 10</translation>
    </message>
    <message>
        <source>Space starts</source>
        <translation>Leertaste startet</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Mach dich bereit</translation>
    </message>
    <message>
        <source>Paused. Space goes on</source>
        <translation>Angehalten. Leertaste setzt fort</translation>
    </message>
    <message>
        <source>You were away. Space goes on, r restarts this step, q ends</source>
        <translation>Du warst weg. Leertaste setzt fort, r beginnt diesen Schritt neu, q beendet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Geschafft</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>LINKS</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <translation>RECHTS</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Stay up</source>
        <translation>Oben bleiben</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Senken</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Unten bleiben</translation>
    </message>
    <message>
        <source>Space pause · → skip · ← back · Enter ready · + − 15 s · p pain · r restart · m mute · ↑ ↓ volume · q end</source>
        <translation>Leertaste anhalten · → weiter · ← zurück · Enter bereit · + − 15 s · p Schmerz · r neu · m stumm · ↑ ↓ Lautstärke · q beenden</translation>
    </message>
    <message>
        <source>{left_ms} left   {sound}</source>
        <translation>noch {left_ms}   {sound}</translation>
    </message>
    <message>
        <source>set {set} of {sets}</source>
        <translation>Satz {set} von {sets}</translation>
    </message>
    <message>
        <source>round {round} of {rounds}</source>
        <translation>Runde {round} von {rounds}</translation>
    </message>
    <message>
        <source> (Enter when done)</source>
        <translation> (Enter, wenn fertig)</translation>
    </message>
    <message>
        <source> of {count}</source>
        <translation> von {count}</translation>
    </message>
    <message>
        <source>   rep {rep}{of}</source>
        <translation>   Wdh. {rep}{of}</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>einmal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: {following}{length}</source>
        <translation>Als Nächstes: {following}{length}</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>there is nothing after this `-`: write something, or delete the line</source>
        <translation>nach diesem `-` steht nichts: Schreib etwas, oder lösch die Zeile</translation>
    </message>
    <message>
        <source>write one after the colon, or delete the line</source>
        <translation>schreib einen hinter den Doppelpunkt, oder lösch die Zeile</translation>
    </message>
    <message>
        <source>`{key}` has no value: {todo}</source>
        <translation>`{key}` hat keinen Wert: {todo}</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>there is no such file: check its name and its folder</source>
        <translation>diese Datei gibt es nicht: Prüfe ihren Namen und ihren Ordner</translation>
    </message>
    <message>
        <source>this is a folder: name a routine file inside it</source>
        <translation>das ist ein Ordner: Nenne eine Routinedatei darin</translation>
    </message>
    <message>
        <source>this is not an ordinary file: a routine is a text file whose name ends in .yaml</source>
        <translation>das ist keine gewöhnliche Datei: Eine Routine ist eine Textdatei, deren Name auf .yaml endet</translation>
    </message>
    <message>
        <source>the file is larger than 1,000,000 bytes: a routine is a few pages of text, so check the name</source>
        <translation>die Datei ist größer als 1.000.000 Bytes: Eine Routine ist ein paar Seiten Text, also prüfe den Namen</translation>
    </message>
    <message>
        <source>this is not a text file: a routine is plain text, saved with the encoding UTF-8</source>
        <translation>das ist keine Textdatei: Eine Routine ist reiner Text, gespeichert in der Kodierung UTF-8</translation>
    </message>
    <message>
        <source>this character was not saved as UTF-8: save the file again in your editor with the encoding UTF-8</source>
        <translation>dieses Zeichen wurde nicht als UTF-8 gespeichert: Speichere die Datei in deinem Editor neu, in der Kodierung UTF-8</translation>
    </message>
    <message>
        <source>the file is empty: begin with the lines `format: 1`, `name:` and `steps:`</source>
        <translation>die Datei ist leer: Beginne mit den Zeilen `format: 1`, `name:` und `steps:`</translation>
    </message>
    <message>
        <source>a routine begins with lines such as `format: 1`, `name: …` and `steps:`; this file holds something else</source>
        <translation>eine Routine beginnt mit Zeilen wie `format: 1`, `name: …` und `steps:`; diese Datei enthält etwas anderes</translation>
    </message>
    <message>
        <source>this is a programme (it has the key `programme`), not a routine: open one of the routines that it names instead</source>
        <translation>das ist ein Programm (es hat den Schlüssel `programme`), keine Routine: Öffne stattdessen eine der Routinen, die es nennt</translation>
    </message>
    <message>
        <source>the file cannot be read ({reason}): check that you are allowed to open it</source>
        <translation>die Datei ist nicht lesbar ({reason}): Prüfe, ob du sie öffnen darfst</translation>
    </message>
    <message>
        <source>an invisible character (U+{character:04X}) stands here, which a routine cannot hold: delete it, or type this line again</source>
        <translation>hier steht ein unsichtbares Zeichen (U+{character:04X}), das eine Routine nicht haben kann: Lösch es, oder tippe diese Zeile neu</translation>
    </message>
    <message>
        <source>a second document begins here: a file holds one routine, so move this one to a file of its own</source>
        <translation>hier beginnt ein zweites Dokument: Eine Datei enthält eine Routine, also gib dieser eine eigene Datei</translation>
    </message>
    <message>
        <source>lists and brackets are nested more than 50 deep here: no routine needs that, so check the brackets</source>
        <translation>Listen und Klammern sind hier mehr als 50 tief verschachtelt: Das braucht keine Routine, also prüfe die Klammern</translation>
    </message>
    <message>
        <source>the file holds more than 100,000 values: no routine needs that, so split it</source>
        <translation>die Datei enthält mehr als 100.000 Werte: Das braucht keine Routine, also teile sie</translation>
    </message>
    <message>
        <source>the names with `*` in this file multiply to more than 100,000 values here: write the steps out instead</source>
        <translation>die Namen mit `*` in dieser Datei vervielfachen sich hier auf mehr als 100.000 Werte: Schreib die Schritte stattdessen aus</translation>
    </message>
    <message>
        <source>this name with `*` stands inside the very part it repeats: write that part out instead</source>
        <translation>dieser Name mit `*` steht in genau dem Teil, den er wiederholt: Schreib diesen Teil stattdessen aus</translation>
    </message>
    <message>
        <source>a key is a plain word such as `name`, not a list or a group: write `key: value`</source>
        <translation>ein Schlüssel ist ein einfaches Wort wie `name`, keine Liste oder Gruppe: Schreib `key: Wert`</translation>
    </message>
    <message>
        <source>`&lt;&lt;` (merging) is not supported: write the lines out here</source>
        <translation>`&lt;&lt;` (Zusammenführen) gibt es nicht: Schreib die Zeilen hier aus</translation>
    </message>
    <message>
        <source>a tab stands here, where only spaces may: replace it by spaces</source>
        <translation>hier steht ein Tabulator, wo nur Leerzeichen stehen dürfen: Ersetze ihn durch Leerzeichen</translation>
    </message>
    <message>
        <source>a `:` stands where none can be: if it is part of a text, put the whole text in quotes; if this line has a key of its own, begin it below the keys above</source>
        <translation>ein `:` steht, wo keiner sein kann: Gehört er zu einem Text, setz den ganzen Text in Anführungszeichen; hat diese Zeile einen eigenen Schlüssel, beginne sie unter den Schlüsseln darüber</translation>
    </message>
    <message>
        <source>a `-` stands where no list can begin: put it on a line of its own, or the text in quotes</source>
        <translation>ein `-` steht, wo keine Liste beginnen kann: Setz ihn in eine eigene Zeile, oder den Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>this line has no `:` after its first word: write `key: value`</source>
        <translation>diese Zeile hat keinen `:` nach ihrem ersten Wort: Schreib `key: Wert`</translation>
    </message>
    <message>
        <source>this quote is never closed: put the same quote at the end of the text</source>
        <translation>dieses Anführungszeichen wird nie geschlossen: Setz dasselbe ans Ende des Textes</translation>
    </message>
    <message>
        <source>a `:` between brackets needs a space after it; if it is part of a text, put the whole text in quotes</source>
        <translation>ein `:` in Klammern braucht danach ein Leerzeichen; gehört er zu einem Text, setz den ganzen Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>this `{sign}` is not closed: write `{example}`, or the text in quotes</source>
        <translation>dieses `{sign}` ist nicht geschlossen: Schreib `{example}`, oder den Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a comma or the closing bracket is missing before this place: write `{example}`</source>
        <translation>vor dieser Stelle fehlt ein Komma oder die schließende Klammer: Schreib `{example}`</translation>
    </message>
    <message>
        <source>this does not line up with the lines above: begin all keys of one step, and all `-` of one list, with the same number of spaces</source>
        <translation>das steht nicht bündig mit den Zeilen darüber: Beginne alle Schlüssel eines Schritts, und alle `-` einer Liste, mit gleich vielen Leerzeichen</translation>
    </message>
    <message>
        <source>the text goes on after its closing quote: put the quotes round the whole of it</source>
        <translation>der Text geht nach seinem schließenden Anführungszeichen weiter: Setz die Anführungszeichen um das Ganze</translation>
    </message>
    <message>
        <source>a value is missing before this place, or a bracket or comma is too many</source>
        <translation>vor dieser Stelle fehlt ein Wert, oder eine Klammer oder ein Komma ist zu viel</translation>
    </message>
    <message>
        <source>a `\` means something special between double quotes: use single quotes round this text</source>
        <translation>ein `\` bedeutet zwischen doppelten Anführungszeichen etwas Besonderes: Nimm für diesen Text einfache</translation>
    </message>
    <message>
        <source>after `|` or `&gt;` the line has to end: begin the text on the next line, with more spaces</source>
        <translation>nach `|` oder `&gt;` muss die Zeile enden: Beginne den Text in der nächsten Zeile, mit mehr Leerzeichen</translation>
    </message>
    <message>
        <source>this `%` line asks for another kind of file: delete it</source>
        <translation>diese Zeile mit `%` verlangt eine andere Art von Datei: Lösch sie</translation>
    </message>
    <message>
        <source>this line cannot be understood: check its colons, quotes, brackets and spaces</source>
        <translation>diese Zeile ist nicht verständlich: Prüfe ihre Doppelpunkte, Anführungszeichen, Klammern und Leerzeichen</translation>
    </message>
    <message>
        <source>a backtick</source>
        <translation>einem Gravis</translation>
    </message>
    <message>
        <source>a text cannot begin with {quoted}: put quotes round the text</source>
        <translation>ein Text kann nicht mit {quoted} beginnen: Setz den Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>`{tag}` cannot be used here: leave it out, or put quotes round the text if the `!` belongs to it</source>
        <translation>`{tag}` geht hier nicht: Lass es weg, oder setz den Text in Anführungszeichen, wenn das `!` dazugehört</translation>
    </message>
    <message>
        <source>`*{name}` refers to a part of the file that has no such name: if the `*` belongs to the text, put quotes round the text</source>
        <translation>`*{name}` verweist auf einen Teil der Datei, der nicht so heißt: Gehört das `*` zum Text, setz den Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>`{key}` stands here twice (first in line {first_line}): keep one of the two</source>
        <translation>`{key}` steht hier zweimal (zuerst in Zeile {first_line}): Behalte eines von beiden</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>Eintrag {number}</translation>
    </message>
    <message>
        <source>; did you mean `{meant}`?</source>
        <translation>; meinst du `{meant}`?</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <translation>{words} und {last}</translation>
    </message>
    <message>
        <source>{words} or {last}</source>
        <translation>{words} oder {last}</translation>
    </message>
    <message>
        <source>; it belongs to {owners}.</source>
        <translation>; er gehört zu {owners}.</translation>
    </message>
    <message>
        <source>there is no key `{key}` {owner}{meant} Allowed are {allowed}</source>
        <translation>{owner} gibt es keinen Schlüssel `{key}`{meant} Erlaubt sind {allowed}</translation>
    </message>
    <message>
        <source>`{key}` belongs to a step: move it below `steps:`, in a line that begins with `- `</source>
        <translation>`{key}` gehört zu einem Schritt: Verschieb es unter `steps:`, in eine Zeile, die mit `- ` beginnt</translation>
    </message>
    <message>
        <source>in a `{kind}` step</source>
        <translation>in einem `{kind}`-Schritt</translation>
    </message>
    <message>
        <source>at the top of a routine</source>
        <translation>am Anfang einer Routine</translation>
    </message>
    <message>
        <source>in `dose`</source>
        <translation>in `dose`</translation>
    </message>
    <message>
        <source>in a measure</source>
        <translation>in einem Messwert</translation>
    </message>
    <message>
        <source>write `format: 1` in the first line</source>
        <translation>schreib `format: 1` in die erste Zeile</translation>
    </message>
    <message>
        <source>write `name: ` and what it is called</source>
        <translation>schreib `name: ` und wie sie heißt</translation>
    </message>
    <message>
        <source>write `steps:` and below it one line beginning with `- ` for each step</source>
        <translation>schreib `steps:` und darunter für jeden Schritt eine Zeile, die mit `- ` beginnt</translation>
    </message>
    <message>
        <source>write how long it takes, such as `for: 30s`</source>
        <translation>schreib, wie lange es dauert, etwa `for: 30s`</translation>
    </message>
    <message>
        <source>write how many, such as `count: 12`, or `count: max` for as many as you can</source>
        <translation>schreib, wie viele, etwa `count: 12`, oder `count: max` für so viele du schaffst</translation>
    </message>
    <message>
        <source>`{key}` is missing {owner}: {todo}</source>
        <translation>`{key}` fehlt {owner}: {todo}</translation>
    </message>
    <message>
        <source>there is no kind of step `{key}`; did you mean `{meant}`? The kinds are {known}</source>
        <translation>es gibt keine Art von Schritt `{key}`; meinst du `{meant}`? Die Arten sind {known}</translation>
    </message>
    <message>
        <source>nothing says what kind of step this is: begin it with one of {kinds}</source>
        <translation>nichts sagt, welche Art von Schritt das ist: Beginne ihn mit einem von {kinds}</translation>
    </message>
    <message>
        <source>this step is {kinds} at once: make a step, with a `-` of its own, of each</source>
        <translation>dieser Schritt ist {kinds} zugleich: Mach aus jedem einen eigenen Schritt, mit eigenem `-`</translation>
    </message>
    <message>
        <source>a list stands here instead of a step: write a step such as `- hold: Calf stretch`</source>
        <translation>statt eines Schritts steht hier eine Liste: Schreib einen Schritt wie `- hold: Wadendehnung`</translation>
    </message>
    <message>
        <source>`{text}` needs a colon and a value: write `- {text}: {example}`</source>
        <translation>`{text}` braucht einen Doppelpunkt und einen Wert: Schreib `- {text}: {example}`</translation>
    </message>
    <message>
        <source>`{words}` alone is no step: say its kind, such as `- hold: {words}` or `- setup: {words}`</source>
        <translation>`{words}` allein ist kein Schritt: Nenne seine Art, etwa `- hold: {words}` oder `- setup: {words}`</translation>
    </message>
    <message>
        <source>`tempo` and `each` both say how long a repetition takes: keep one of the two</source>
        <translation>`tempo` und `each` sagen beide, wie lange eine Wiederholung dauert: Behalte eines von beiden</translation>
    </message>
    <message>
        <source>the `repeat` around this step has `sides`; the steps inside then take the side and have none of their own: delete one of the two</source>
        <translation>das `repeat` um diesen Schritt hat `sides`; die Schritte darin nehmen dann die Seite und haben keine eigene: Lösch eines von beiden</translation>
    </message>
    <message>
        <source>`repeat` can be nested up to 8 deep, and this is the ninth: write some of the steps out</source>
        <translation>`repeat` geht bis zu 8 tief, und das ist das neunte: Schreib einige der Schritte aus</translation>
    </message>
    <message>
        <source>the `repeat` around this step has `sides`, and so have steps in `{name}`: delete the `sides` of the `repeat`</source>
        <translation>das `repeat` um diesen Schritt hat `sides`, und Schritte in `{name}` auch: Lösch `sides` beim `repeat`</translation>
    </message>
    <message>
        <source>with the repeats inside `{name}` this is more than 8 deep: write some of the steps out</source>
        <translation>mit den Wiederholungen in `{name}` sind das mehr als 8 Ebenen: Schreib einige der Schritte aus</translation>
    </message>
    <message>
        <source>{segments} parts</source>
        <translation>{segments} Teile</translation>
    </message>
    <message>
        <source>more than 1,000,000,000 parts</source>
        <translation>mehr als 1.000.000.000 Teile</translation>
    </message>
    <message>
        <source>up to here the routine has {parts}, every set and side counted; 10,000 is the most: use fewer rounds, sets or steps</source>
        <translation>bis hier hat die Routine {parts}, jeden Satz und jede Seite gezählt; höchstens 10.000 gehen: Nimm weniger Runden, Sätze oder Schritte</translation>
    </message>
    <message>
        <source>the repeats up to here multiply to more than 100,000 steps: use fewer rounds or steps</source>
        <translation>die Wiederholungen bis hier vervielfachen sich auf mehr als 100.000 Schritte: Nimm weniger Runden oder Schritte</translation>
    </message>
    <message>
        <source>nothing in this routine takes any time: give at least one step a length above 0</source>
        <translation>nichts in dieser Routine braucht Zeit: Gib mindestens einem Schritt eine Länge über 0</translation>
    </message>
    <message>
        <source>over 1000 hours</source>
        <translation>über 1000 Stunden</translation>
    </message>
    <message>
        <source>up to here the routine lasts longer than 24 hours, both sides counted ({clock}): use fewer rounds or shorter times</source>
        <translation>bis hier dauert die Routine länger als 24 Stunden, beide Seiten gezählt ({clock}): Nimm weniger Runden oder kürzere Zeiten</translation>
    </message>
    <message>
        <source>one value belongs here, not a list or a group: write {example}</source>
        <translation>hierher gehört ein einzelner Wert, keine Liste oder Gruppe: Schreib {example}</translation>
    </message>
    <message>
        <source>a list belongs here: write `[one, two]`, or one line beginning with `- ` for each entry</source>
        <translation>hierher gehört eine Liste: Schreib `[eins, zwei]`, oder für jeden Eintrag eine Zeile, die mit `- ` beginnt</translation>
    </message>
    <message>
        <source>a list belongs here: write `[{text}]`, or one line beginning with `- ` for each entry</source>
        <translation>hierher gehört eine Liste: Schreib `[{text}]`, oder für jeden Eintrag eine Zeile, die mit `- ` beginnt</translation>
    </message>
    <message>
        <source>the steps belong here as a list: write one line beginning with `- ` for each step</source>
        <translation>die Schritte gehören hierher als Liste: Schreib für jeden Schritt eine Zeile, die mit `- ` beginnt</translation>
    </message>
    <message>
        <source>there are no steps: write at least one, such as `- hold: Calf stretch` with `for: 30s` below</source>
        <translation>es gibt keine Schritte: Schreib mindestens einen, etwa `- hold: Wadendehnung` mit `for: 30s` darunter</translation>
    </message>
    <message>
        <source>a measure belongs here: write `{name: Load, unit: kg}`</source>
        <translation>hierher gehört ein Messwert: Schreib `{name: Last, unit: kg}`</translation>
    </message>
    <message>
        <source>`dose` is a group of numbers: write `{per_day: 2, days_per_week: 7}`</source>
        <translation>`dose` ist eine Gruppe von Zahlen: Schreib `{per_day: 2, days_per_week: 7}`</translation>
    </message>
    <message>
        <source>`tempo` names the phases of a repetition: write `{up: 2s, down: 3s}`, or `each: 4s` for a whole one</source>
        <translation>`tempo` nennt die Phasen einer Wiederholung: Schreib `{up: 2s, down: 3s}`, oder `each: 4s` für eine ganze</translation>
    </message>
    <message>
        <source>`tempo` has no phase that takes any time: write at least one, such as `{up: 2s, down: 3s}`</source>
        <translation>`tempo` hat keine Phase, die Zeit braucht: Schreib mindestens eine, etwa `{up: 2s, down: 3s}`</translation>
    </message>
    <message>
        <source>this cannot be used here: look the key up in the description of the routine format</source>
        <translation>das geht hier nicht: Schlag den Schlüssel in der Beschreibung des Routineformats nach</translation>
    </message>
    <message numerus="yes">
        <source>from here on there are %n more problems: mend those above first</source>
        <translation>
            <numerusform>ab hier gibt es %n weiteres Problem: Löse zuerst die darüber</numerusform>
            <numerusform>ab hier gibt es %n weitere Probleme: Löse zuerst die darüber</numerusform>
        </translation>
    </message>
    <message>
        <source>this list has more than {limit} entries: shorten it</source>
        <translation>diese Liste hat mehr als {limit} Einträge: Kürze sie</translation>
    </message>
    <message>
        <source>a text belongs here, not a list or a group: put quotes round the text if it has a `:` in it</source>
        <translation>hierher gehört ein Text, keine Liste oder Gruppe: Setz den Text in Anführungszeichen, wenn er einen `:` enthält</translation>
    </message>
    <message>
        <source>this text is empty: write something between the quotes</source>
        <translation>dieser Text ist leer: Schreib etwas zwischen die Anführungszeichen</translation>
    </message>
    <message>
        <source>this text has more than one line: write it in one</source>
        <translation>dieser Text hat mehr als eine Zeile: Schreib ihn in eine</translation>
    </message>
    <message>
        <source>a text belongs here, and `{text}` is read as a number: put quotes round it, &quot;{text}&quot;</source>
        <translation>hierher gehört ein Text, und `{text}` wird als Zahl gelesen: Setz ihn in Anführungszeichen, &quot;{text}&quot;</translation>
    </message>
    <message>
        <source>a text belongs here, and `{text}` is read as a true-or-false value: put quotes round it, &quot;{text}&quot;</source>
        <translation>hierher gehört ein Text, und `{text}` wird als Wahrheitswert gelesen: Setz ihn in Anführungszeichen, &quot;{text}&quot;</translation>
    </message>
    <message>
        <source>this text has {length} characters; {limit} is the most: shorten it</source>
        <translation>dieser Text hat {length} Zeichen; höchstens {limit} gehen: Kürze ihn</translation>
    </message>
    <message>
        <source>this text holds an invisible character (U+{character:04X}): take it out</source>
        <translation>dieser Text enthält ein unsichtbares Zeichen (U+{character:04X}): Nimm es heraus</translation>
    </message>
    <message>
        <source>this is not read as a whole number: write `format: 1`, without quotes and decimals</source>
        <translation>das wird nicht als ganze Zahl gelesen: Schreib `format: 1`, ohne Anführungszeichen und Nachkommastellen</translation>
    </message>
    <message>
        <source>this program reads format 1, not `{text}`: write `format: 1`, or get a newer version</source>
        <translation>dieses Programm liest Format 1, nicht `{text}`: Schreib `format: 1`, oder hol eine neuere Version</translation>
    </message>
    <message>
        <source>this is not read as a whole number: write `{meant}`, without quotes and decimals{also}</source>
        <translation>das wird nicht als ganze Zahl gelesen: Schreib `{meant}`, ohne Anführungszeichen und Nachkommastellen{also}</translation>
    </message>
    <message>
        <source>`{text}` is not known here; did you mean `{meant}`?</source>
        <translation>`{text}` ist hier nicht bekannt; meinst du `{meant}`?</translation>
    </message>
    <message>
        <source>, or `{word}`</source>
        <translation>, oder `{word}`</translation>
    </message>
    <message>
        <source>`{text}` is no whole number: write one from {low} to {high}{also}</source>
        <translation>`{text}` ist keine ganze Zahl: Schreib eine von {low} bis {high}{also}</translation>
    </message>
    <message>
        <source>`{text}` is out of range: write a whole number from {low} to {high}</source>
        <translation>`{text}` liegt außerhalb: Schreib eine ganze Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>`{text}` cannot be read as a time: write `{meant}`</source>
        <translation>`{text}` ist nicht als Zeit lesbar: Schreib `{meant}`</translation>
    </message>
    <message>
        <source>`{text}` cannot be read as a time: after a `:` come two digits up to 59, as in `1:05`</source>
        <translation>`{text}` ist nicht als Zeit lesbar: Nach einem `:` kommen zwei Ziffern bis 59, wie in `1:05`</translation>
    </message>
    <message>
        <source>`{text}` cannot be read as a time: write it like `45s`, `2 min`, `1m30s` or `1:30`</source>
        <translation>`{text}` ist nicht als Zeit lesbar: Schreib sie wie `45s`, `2 min`, `1m30s` oder `1:30`</translation>
    </message>
    <message>
        <source>a time has no sign before it: write it like `45s`, `2 min` or `1:30`</source>
        <translation>vor einer Zeit steht kein Vorzeichen: Schreib sie wie `45s`, `2 min` oder `1:30`</translation>
    </message>
    <message>
        <source>this time has to be longer than 0: write it like `45s`, `2 min` or `1:30`</source>
        <translation>diese Zeit muss länger als 0 sein: Schreib sie wie `45s`, `2 min` oder `1:30`</translation>
    </message>
    <message>
        <source>this is longer than 24 hours, the most there can be: write a shorter time</source>
        <translation>das ist länger als 24 Stunden, mehr geht nicht: Schreib eine kürzere Zeit</translation>
    </message>
    <message>
        <source>`{text}` is not known here; did you mean `{meant}`? Otherwise choose {choices}</source>
        <translation>`{text}` ist hier nicht bekannt; meinst du `{meant}`? Sonst wähle {choices}</translation>
    </message>
    <message>
        <source>`{text}` is not known here: write `{choices}`</source>
        <translation>`{text}` ist hier nicht bekannt: Schreib `{choices}`</translation>
    </message>
    <message>
        <source>`{text}` is not known here: choose {choices}</source>
        <translation>`{text}` ist hier nicht bekannt: Wähle {choices}</translation>
    </message>
    <message>
        <source>`{text}` is a text here: write `{meant}`, without quotes</source>
        <translation>`{text}` ist hier ein Text: Schreib `{meant}`, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>`{text}` is neither true nor false: write `true` or `false`, without quotes</source>
        <translation>`{text}` ist weder wahr noch falsch: Schreib `true` oder `false`, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>`{text}` is no number: write one up to {limit}, or two such as `2-3`</source>
        <translation>`{text}` ist keine Zahl: Schreib eine bis {limit}, oder zwei wie `2-3`</translation>
    </message>
    <message>
        <source>`{text}` is out of range: write a number above 0 and up to {limit}</source>
        <translation>`{text}` liegt außerhalb: Schreib eine Zahl über 0 und bis {limit}</translation>
    </message>
    <message>
        <source>the smaller number comes first: write it like `2-3`</source>
        <translation>die kleinere Zahl kommt zuerst: Schreib es wie `2-3`</translation>
    </message>
    <message>
        <source>there is no figure `{name}`{meant} As it is, the step is played without a picture</source>
        <translation>es gibt keine Figur `{name}`{meant} So wird der Schritt ohne Bild gespielt</translation>
    </message>
    <message>
        <source>only the name of a figure, or of a picture beside this file, belongs here: leave the folders out</source>
        <translation>hierher gehört nur der Name einer Figur, oder eines Bildes neben dieser Datei: Lass die Ordner weg</translation>
    </message>
    <message>
        <source>only the name of a routine belongs here: leave the folders out, and put that file beside this one</source>
        <translation>hierher gehört nur der Name einer Routine: Lass die Ordner weg, und leg jene Datei neben diese</translation>
    </message>
    <message>
        <source>leave the ending out: write `play: {meant}`</source>
        <translation>lass die Endung weg: Schreib `play: {meant}`</translation>
    </message>
    <message>
        <source>there is no routine file `{name}.yaml`; did you mean `{meant}`?</source>
        <translation>es gibt keine Routinedatei `{name}.yaml`; meinst du `{meant}`?</translation>
    </message>
    <message>
        <source>there is no routine file `{name}.yaml` beside this file, among your own or the bundled ones: check the name</source>
        <translation>es gibt keine Routinedatei `{name}.yaml` neben dieser Datei, unter deinen eigenen oder den mitgelieferten: Prüfe den Namen</translation>
    </message>
    <message>
        <source>the text of `{name}` was not kept with this session: start the routine anew</source>
        <translation>der Text von `{name}` wurde mit dieser Einheit nicht behalten: Starte die Routine neu</translation>
    </message>
    <message>
        <source>the routines play each other in a circle ({chain}): take one of them out</source>
        <translation>die Routinen spielen einander im Kreis ({chain}): Nimm eine davon heraus</translation>
    </message>
    <message>
        <source>routines play each other more than {limit} deep here: write some of the steps out</source>
        <translation>hier spielen Routinen einander mehr als {limit} tief: Schreib einige der Schritte aus</translation>
    </message>
    <message>
        <source> (and {others} more)</source>
        <translation> (und {others} weitere)</translation>
    </message>
    <message>
        <source>`{name}` cannot be played; mend this first: {first}{more}</source>
        <translation>`{name}` kann nicht gespielt werden; löse zuerst das: {first}{more}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>left side</source>
        <translation>linke Seite</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>rechte Seite</translation>
    </message>
    <message>
        <source>set {} of {}</source>
        <translation>Satz {} von {}</translation>
    </message>
    <message>
        <source>{} times</source>
        <translation>{} mal</translation>
    </message>
    <message>
        <source>as many as you can</source>
        <translation>so viele du schaffst</translation>
    </message>
    <message>
        <source>Next: {}</source>
        <translation>Als Nächstes: {}</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Seitenwechsel</translation>
    </message>
    <message>
        <source>How much does it hurt?</source>
        <translation>Wie sehr tut es weh?</translation>
    </message>
    <message>
        <source>{}. Get ready</source>
        <translation>{}. Mach dich bereit</translation>
    </message>
    <message>
        <source>First: {}</source>
        <translation>Zuerst: {}</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>Halbzeit</translation>
    </message>
    <message>
        <source>Ten seconds</source>
        <translation>Zehn Sekunden</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>Die letzte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Geschafft</translation>
    </message>
</context>
</TS>
