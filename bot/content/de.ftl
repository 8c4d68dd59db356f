# Was der Bot sagt, auf Deutsch.

## Start und Hilfe

start =
    <b>Hi, ich bin Midstance.</b> Ich schaue auf einen Moment in deinem Lauf: Ist deine Hüfte über dem Knöchel, wenn das Bein dich trägt?

    🎬 Schick mir zehn Sekunden Laufen, von der Seite gefilmt. Du bekommst ein Urteil, Bilder und eine Übung.
    💬 Frag mich zum Beispiel: „Warum tun meine Hüftbeuger weh?“
    ⏰ Sag „erinnere mich jeden Dienstag um 7“ für eine Übung pro Woche.

    🔒 Dein Clip wird gelöscht, sobald ich ihn angesehen habe. Nur Zahlen bleiben, und /delete entfernt sie.
start-again = Schön, dass du wieder da bist! Schick mir einen Clip von der Seite, frag mich etwas zu deinem Laufen oder schau in /history.
help =
    <b>Was ich kann</b>

    🎬 <b>Ein Clip</b>: zehn Sekunden lockeres Laufen von der Seite. Ich schaue, wo deine Hüfte in der Mitte der Standphase ist.
    💬 <b>Eine Frage</b>: einfach schreiben. Hast du einen Clip geschickt, beziehe ich ihn ein.
    ⏰ <b>Eine Erinnerung</b>: „erinnere mich jeden Dienstag um 7“.

    /drills – alle Übungen
    /remind – wöchentliche Erinnerung an eine Übung
    /reminders – deine Erinnerungen
    /history – deine Clips im Verlauf
    /language – meine Sprache wählen
    /units – Zentimeter oder Zoll, deine Beinlänge
    /privacy – was ich behalte
    /export – deine Zahlen mitnehmen
    /delete – alles löschen
    /cancel – abbrechen, was wir gerade tun

    Ich folge der Methode einer Trainerin; die Forschung zur Vorlage ist uneins. Ich ersetze keinen ärztlichen Rat: Lass Schmerzen, die dir Sorgen machen, untersuchen.
sample-caption = Das ist ein Beispiellauf, von mir gezeichnet. Ich sehe ihn mir jetzt an, wie ich deinen ansehen würde.
sample-done = Das war das Beispiel. Jetzt du: zehn Sekunden von der Seite.
film-tips =
    <b>So filmst du dich</b>

    1. <b>Von der Seite</b>, das Handy fest abgestellt auf Hüfthöhe.
    2. <b>Der ganze Körper</b> im Bild, von Kopf bis Fuß, etwa 5 bis 8 Meter entfernt.
    3. <b>Zehn Sekunden</b> locker am Handy vorbei oder auf dem Laufband.
    4. <b>60 Bilder pro Sekunde</b>, wenn dein Handy das kann. Gutes Licht hilft.
    5. Zeitlupe? Schick sie als <b>Datei</b>, damit nichts verloren geht.

    Nur eine Person im Bild, und Kleidung, in der ich deine Knie sehe.

## Das Menü und die Seite des Bots

command-start = Hallo sagen
command-help = Was ich kann
command-drills = Alle Übungen
command-remind = Wöchentliche Erinnerung an eine Übung
command-reminders = Deine Erinnerungen
command-history = Deine Clips im Verlauf
command-language = Meine Sprache wählen
command-units = Einheiten und deine Beinlänge
command-privacy = Was ich behalte und wie lange
command-export = Deine Zahlen mitnehmen
command-delete = Alles über dich löschen
command-cancel = Abbrechen, was wir gerade tun
command-analyse = Antworte damit auf einen Clip
bot-description = Ein Coach für deinen Laufstil. Schick zehn Sekunden Laufen von der Seite: Ich schaue auf Vorlage und Standphase, zeige dir Bilder und gebe dir eine Übung. Frag mich zu müden Oberschenkeln oder Hüftbeugern und lass dich einmal pro Woche erinnern.
bot-short-description = Laufstil aus einem kurzen Clip: Vorlage, Standphase, eine Übung, eine Erinnerung pro Woche.

## Knöpfe (höchstens 20 Zeichen)

btn-sample = ▶️ Beispiel zeigen
btn-film = 🎬 So filmst du
btn-why = Warum?
btn-drill = Übung
btn-remind = Jede Woche erinnern
btn-numbers = Alle Zahlen
btn-compare = Mit letztem Clip
btn-right = Stimmt das?
btn-anyway = Trotzdem ansehen
btn-yes = Ja
btn-no = Nein
btn-unsure = Weiß nicht
btn-cancel = Abbrechen
btn-done = ✅ Erledigt
btn-snooze = In 1 Std. nochmal
btn-skip = Diese Woche nicht
btn-pause = Pausieren
btn-resume = Fortsetzen
btn-change = Ändern
btn-stop = Beenden
btn-next = Weiter
btn-every-day = Jeden Tag
btn-keep = Behalten
btn-compare-two = Zwei vergleichen
btn-clear-clips = Clips hier löschen
btn-leave-clips = Clips hier lassen
btn-delete-all = Ja, alles löschen
btn-helpful = 👍
btn-unhelpful = 👎
btn-drills = Alle Übungen
btn-plan = 4-Wochen-Plan
btn-details = Darauf achten
btn-metric = Zentimeter
btn-imperial = Zoll
btn-leg = Meine Beinlänge
btn-history = Mein Verlauf
btn-location = 📍 Standort teilen
btn-other-time = Ich meinte { $time }
btn-chart = Diagramm
btn-older = Ältere

## Während ein Clip bearbeitet wird

working-queued =
    { $place ->
        [0] Dein Clip ist da. Es geht gleich los.
        [one] Dein Clip ist da. Ein Clip ist vor dir dran.
       *[other] Dein Clip ist da. { $place } Clips sind vor dir dran.
    }
working-download = Ich hole deinen Clip
working-decode = Ich öffne deinen Clip
working-pose = Ich suche dich in jedem Bild
working-measure = Ich vermesse deine Schritte
working-draw = Ich zeichne deine Bilder
failure-cancelled = Abgebrochen. Dein Clip ist gelöscht. Schick einen neuen, wann immer du magst.
cancel-too-late = Dieser Clip ist schon fertig.

## Wenn bei uns etwas schiefgeht

failure-internal = Bei mir ist etwas kaputtgegangen, mein Betreiber weiß Bescheid. Versuch es bitte in ein paar Minuten noch einmal.
failure-download = Ich konnte deinen Clip nicht von Telegram holen. Schick ihn bitte noch einmal.
failure-file_gone = Telegram hat diesen Clip nicht mehr. Schick ihn bitte noch einmal.
failure-timeout = Dieser Clip hat zu lange gedauert. Kürz ihn auf zehn Sekunden und schick ihn noch einmal.
failure-memory = Dieser Clip ist zu groß für mich. Film in 1080p oder kürz ihn auf zehn Sekunden und schick ihn noch einmal.
failure-too_large = Dieser Clip hat über 20 MB, mehr lässt mich Telegram nicht holen. Kürz ihn auf zehn Sekunden oder schick ihn als Video statt als Datei.
failure-busy = Bitte einen Clip nach dem anderen: Ich sitze noch an deinem letzten. Schick diesen wieder, wenn ich fertig bin.
failure-slow_down = Das ging schnell! Gib mir eine Minute, dann geht es weiter.
failure-daily_clips = Mehr Clips kann ich heute nicht für dich ansehen. Komm morgen wieder, deine Beine werden es dir danken.
failure-queue_full = Gerade warten viele. Schick deinen Clip bitte in einer halben Stunde noch einmal.
failure-not_allowed = Dieser Bot ist privat. Bitte die Person, die ihn betreibt, dich freizuschalten.

## Das Urteil

verdict-good = <b>Gut ausgerichtet:</b> Deine Hüfte ist dort, wo sie sein soll, wenn das Bein dich trägt.
verdict-under_lean = <b>Etwas zu wenig Vorlage:</b> Deine Hüfte ist hinter dem Knöchel, wenn das Bein dich trägt.
verdict-over_lean = <b>Etwas zu viel Vorlage:</b> Deine Hüfte ist deutlich vor dem Knöchel, wenn das Bein dich trägt.
verdict-lean_from_hips = <b>Du knickst in der Hüfte ein:</b> Dein Oberkörper neigt sich, aber die Hüfte bleibt hinter dem Knöchel.
verdict-sitting_back = <b>Du sitzt etwas hinten:</b> Deine Hüfte ist hinter dem Knöchel, als wolltest du dich gleich hinsetzen.
verdict-ambiguous = <b>Zwei Lesarten sind möglich.</b> Der Clip entscheidet es nicht, darum frage ich lieber, als zu raten.
verdict-lenient = <b>Kein Urteil, nur ein Eindruck:</b> Dieser Clip zeigt zu wenig, um sicher zu sein.
verdict-variant-arched = Dein Rücken wirkt dabei hohl.
verdict-variant-whole_spine = Dein ganzer Rücken neigt sich, während die Hüfte hinten bleibt.
verdict-variant-upright = Dein Oberkörper bleibt aufrecht, während die Hüfte hinten bleibt.

offset-ahead = Hüfte <b>{ $amount } vor dem Knöchel</b>
offset-behind = Hüfte <b>{ $amount } hinter dem Knöchel</b>
offset-over = Hüfte <b>genau über dem Knöchel</b>
offset-for-leg = { $offset } bei { $leg } Beinlänge, plus/minus { $margin }.
offset-percent = { $offset }, plus/minus { $margin }.
offset-unsure = Die Hüfte konnte ich nicht gut genug messen, um eine Zahl zu nennen.
normal-offset = Die meisten: von { $low } bis { $high }.
lean-forward = Rumpf { $value }° nach vorn
lean-backward = Rumpf { $value }° nach hinten
lean-upright = Rumpf aufrecht
cadence = { $value } Schritte pro Minute
pace-km = { $pace }/km
pace-mile = { $pace }/Meile
lean-at-pace = Tempo { $pace }: je schneller, desto mehr Vorlage.
amount-percent = { $value } % der Beinlänge
amount-share = { $value } %
amount-cm = { $value } cm
amount-inch = { $value } Zoll
place-ahead = { $amount } davor
place-behind = { $amount } dahinter
place-over = genau darüber
give-or-take = plus/minus { $margin }
sure-high = Da bin ich mir sicher.
sure-medium = Da bin ich mir ziemlich sicher.
sure-low = Nimm es mit Vorsicht. { $why }
sure-low-plain = Nimm es mit Vorsicht, ein zweiter Clip würde helfen.

goes-with-good = Hier gibt es nichts zu ändern. Bleib dabei, auch wenn du müde wirst.
goes-with-under_lean = Geht oft mit müden Oberschenkeln, einer gereizten Fußsohle und „ich krieg mich kaum vorwärts“ einher.
goes-with-over_lean = Geht oft mit schmerzenden Hüftbeugern einher und mit Beinen, die bei Müdigkeit hinterherschleifen.
goes-with-lean_from_hips = Geht oft mit festen Waden einher: Sie halten den Körper davon ab, als Ganzes nach vorn zu kippen.
goes-with-sitting_back = Geht oft mit müden Oberschenkeln und schweren Landungen einher.
goes-with-ambiguous = Sag mir, wo du es nach dem Laufen spürst, oder schick einen zweiten Clip.
scores = Vorlage { $lean } · Standphase { $midstance } von 100
try-drill = <b>Probier:</b> { $name }. { $cue }
caption-strip = Ein Schritt: Aufsetzen, Belasten, mittlerer Stand, später Stand, Abdruck.
caption-loop = Deine Schritte in Zeitlupe.
ask-leg-length = Wenn du mir deine Größe oder Beinlänge sagst, kann ich das in Zentimetern angeben. Das ist freiwillig.
film-again = { $weeks ->
        [one] Dein letzter Clip ist eine Woche her.
       *[other] Dein letzter Clip ist { $weeks } Wochen her.
    } Ein neuer würde zeigen, was die Übungen bewirkt haben.

## Gründe und Hinweise eines Berichts

reason-start_disagrees = Dein erster Schritt aus dem Stand sagt etwas anderes.
reason-hip_over_ankle = Deine Hüfte ist in der Mitte der Standphase über dem Knöchel.
reason-hip_in_front = Deine Hüfte ist in der Mitte der Standphase deutlich vor dem Knöchel.
reason-hip_behind = Deine Hüfte ist in der Mitte der Standphase hinter dem Knöchel.
reason-offset_unknown = Hüfte und Knöchel waren nicht gut genug zu sehen.
reason-interval_wide = Deine Schritte sind zu verschieden, um zu sagen, wo die Hüfte ist.
reason-band_edge = Deine Hüfte liegt am Rand dessen, was üblich ist; auf welcher Seite, zeigt dieser Clip nicht.
reason-trunk_forward = Dein Oberkörper ist geneigt, die Vorlage kommt also aus der Hüfte.
reason-hip_bent = Dein Hüftgelenk ist in der Mitte der Standphase stark gebeugt.
reason-trunk_upright = Dein Oberkörper ist aufrecht.
reason-trunk_slight = Dein Oberkörper lehnt sich etwas vor, das Becken bleibt zurück.
reason-foot_lands_close = Dein Fuß landet fast unter dem Körper.
reason-foot_leaves_late = Dein Fuß verlässt den Boden weit hinter dem Körper.
reason-trunk_forward_fine = Dein Oberkörper ist geneigt; mit der Hüfte über dem Knöchel ist das in Ordnung.
reason-too_few_steps =
    { $steps ->
        [one] Nur ein Schritt war klar genug.
       *[other] Nur { $steps } Schritte waren klar genug.
    }
reason-low_fps = { $fps } Bilder pro Sekunde; mit 60 wären die Zahlen sicherer.
reason-camera_roll = Die Kamera war vielleicht gekippt; wie stark, ist nicht sicher.
reason-roll_corrected = Die Kamera war um { $degrees }° gekippt; das habe ich ausgeglichen.
reason-slope = Der Boden ist hier nicht eben; was normal ist, wurde auf ebenem Boden gemessen.
reason-no_trunk = Deine Schultern sind nicht zu sehen, also sage ich nichts zum Oberkörper.
reason-back_shape = Ob dein unterer Rücken hohl ist, sehe ich von der Seite nicht.
reason-time_unknown = Ich weiß nicht, wie schnell der Clip läuft, darum gibt es keine Zeiten und keine Schrittfrequenz.
reason-slow_motion = Der Clip läuft { $factor }-mal langsamer als in echt; das ist eingerechnet.
reason-asymmetry = Links und rechts unterscheiden sich um { $percent } % der Beinlänge; das hintere Bein sehe ich schlechter.
reason-towards_good = Am ehesten sitzt deine Hüfte gut.
reason-towards_under_lean = Am ehesten sieht es nach zu wenig Vorlage aus.
reason-towards_over_lean = Am ehesten sieht es nach zu viel Vorlage aus.
reason-towards_lean_from_hips = Am ehesten sieht es nach einem Knick in der Hüfte aus.
reason-towards_sitting_back = Am ehesten sieht es nach Sitzen aus.
reason-lenient = Dieser Clip zeigt zu wenig für ein Urteil, darum ist jede Zahl viel unsicherer.
reason-spread = Deine Schritte unterscheiden sich stark voneinander.
reason-cadence_low = Deine Schrittfrequenz liegt unter 170; für sich allein heißt das nichts.
reason-foot_far_ahead = Dein Fuß landet weit vor der Hüfte.

## Ablehnungen

refusal-unreadable = Ich kann diese Datei nicht als Video öffnen. Schick den Clip so, wie dein Handy ihn gespeichert hat.
refusal-too_long = Dieser Clip ist mir zu lang. Kürz ihn auf die zehn Sekunden, in denen du vorbeiläufst, und schick ihn noch einmal.
refusal-too_large = Bild oder Datei ist mir zu groß. Film in 1080p oder kürz den Clip auf zehn Sekunden.
refusal-no_person = Ich sehe in diesem Clip niemanden. Film eine Person von der Seite, den ganzen Körper im Bild.
refusal-several_people = Ich sehe mehrere Leute und weiß nicht, wer gemeint ist. Film noch einmal mit nur einer Person im Bild.
refusal-not_side_view = Ich sehe dich von vorn oder hinten. Stell das Handy auf Hüfthöhe und lauf daran <b>vorbei</b>, nicht darauf zu.
refusal-not_running = Ich sehe jemanden, aber niemanden, der läuft. Schick zehn Sekunden lockeres Laufen von der Seite.
refusal-body_cut_off = Ein Teil von dir ist außerhalb des Bildes. Stell das Handy weiter weg, bis Kopf und Füße drinbleiben.
refusal-too_few_steps = Ich sehe zu wenige ganze Schritte. Film mindestens drei Schritte, besser zehn Sekunden.
refusal-too_small = Du bist zu klein im Bild. Hol das Handy näher heran, sodass dein Körper die halbe Bildhöhe füllt.
refusal-too_blurred = Deine Beine sind zu verwischt zum Messen. Mehr Licht, 60 Bilder pro Sekunde und ein ruhiges Handy helfen.
refusal-other = Aus diesem Clip konnte ich kein ehrliches Urteil gewinnen. Film zehn Sekunden von der Seite, den ganzen Körper im Bild.

## Kein Clip

not-a-clip-photo = Ein Foto zeigt einen Augenblick, ich brauche Bewegung. Schick ein <b>Video</b> von etwa zehn Sekunden, von der Seite gefilmt.
not-a-clip-voice = Sprachnachrichten kann ich noch nicht hören. Bitte schreib deine Frage oder schick mir einen Clip.
not-a-clip-audio = Das ist nur Ton. Schick mir ein <b>Video</b> von zehn Sekunden von der Seite oder schreib deine Frage.
not-a-clip-sticker = Der ist gut! Schick mir einen Clip von deinem Laufen oder schreib eine Frage, dann kann ich helfen.
not-a-clip-document = Diese Datei ist kein Video. Schick den Clip selbst, wie dein Handy ihn gespeichert hat (MP4 oder MOV).
not-a-clip-contact = Danke, aber ich brauche keine Kontakte. Schick mir einen Clip von deinem Laufen oder eine Frage.
not-a-clip-location = Danke! Deinen Ort brauche ich nur, wenn wir eine Erinnerung einrichten. Sag „erinnere mich jeden Dienstag um 7“, um eine anzulegen.
not-a-clip-other = Damit kann ich nichts anfangen. Schick mir einen Clip von deinem Laufen oder schreib eine Frage.
clip-too-long = Dieser Clip ist { $minutes } Minuten lang. Kürz ihn auf die zehn Sekunden, in denen du vorbeiläufst, und schick ihn noch einmal.

## Warum, Übungen, Plan

drills-title = <b>Übungen</b>: Such dir eine aus.
drills-none = Ich habe noch keine Übungen zu zeigen.
drill-card =
    <b>{ $name }</b>
    { $purpose }

    { $steps }

    ⏱ { $dose }
    { think }
    🛑 Stechender Schmerz? Aufhören.
drill-details =
    <b>{ $name }</b>

    ⚠️ <b>Häufiger Ausrutscher:</b> { $mistake }

    🛑 { $stop }
drill-unknown = Diese Übung habe ich nicht mehr. Hier sind die anderen: /drills
plan-title = <b>Vier Wochen</b>
plan-week = <b>Woche { $n }</b> ({ $sessions ->
        [one] einmal
       *[other] { $sessions }-mal
    }): { $text }
plan-none = Schick mir erst einen Clip, dann mache ich dir einen Plan, der zu dir passt.
report-gone = Die Zahlen dieses Clips habe ich nicht mehr. Schick einen neuen, dann sehe ich ihn mir an.

## Fragen

unknown-command = Diesen Befehl kenne ich nicht. /help zeigt, was ich kann.
old-button = Dieser Knopf ist in die Jahre gekommen. Hier ist /help, falls du es brauchst.
feedback-thanks = Danke, das hilft mir, besser zu werden.
feedback-ask = Passt das zu dem, was du spürst und siehst?
asked-with-clip = <b>Und deine Frage:</b>
talk-forgotten = Unser Gespräch darüber ist mehr als eine Stunde her. Frag mich einfach noch einmal.

## Erinnerungen

remind-days = An welchen Tagen soll ich dich erinnern?
remind-days-chosen = An welchen Tagen soll ich dich erinnern?
    Gewählt: <b>{ $days }</b>
remind-days-none = Wähl mindestens einen Tag.
remind-time = <b>{ $days }</b>, gut. Um welche Uhrzeit? Tipp auf eine oder schreib sie, etwa „6:30“.
remind-time-unclear = Die Uhrzeit habe ich nicht verstanden. Schreib sie so: „7:00“ oder „18:30“.
remind-days-unclear = Den Tag habe ich nicht verstanden. Tipp auf die Tage oder schreib sie, etwa „Dienstag und Freitag“.
remind-zone =
    Fast fertig. Damit { $time } auch bei <b>dir</b> { $time } ist, brauche ich deine Zeitzone. Eins davon genügt:
    • teil deinen Standort (ich behalte nur die Zone),
    • schreib deine Stadt,
    • oder sag mir, wie spät es bei dir gerade ist, etwa „{ $example }“.
remind-zone-unclear = Diesen Ort kenne ich nicht. Versuch eine größere Stadt in der Nähe oder schreib, wie spät es bei dir gerade ist, etwa „{ $example }“.
remind-zone-choose = An mehreren Orten ist es jetzt so spät. Welcher passt zu dir?
remind-set =
    ⏰ Steht: <b>{ $days } um { $time }</b>, Ortszeit { $city }.
    Die erste: { $next }.
remind-changed =
    ⏰ Geändert: <b>{ $days } um { $time }</b>, Ortszeit { $city }.
    Die nächste: { $next }.
remind-change = Wann soll ich dich stattdessen erinnern? Schreib zum Beispiel „Freitag um 18:00“ oder tipp auf die Tage.
reminders-none = Du hast keine Erinnerungen. Sag „erinnere mich jeden Dienstag um 7“ oder tipp auf den Knopf.
reminders-title = <b>Deine Erinnerungen</b>
reminders-row = <b>{ $days } um { $time }</b> ({ $city })
    nächste: { $next }
reminders-row-paused = <b>{ $days } um { $time }</b> ({ $city })
    pausiert
reminders-streak =
    { $weeks ->
        [one] Eine Woche mit Übung. Ein guter Anfang!
       *[other] { $weeks } Wochen in Folge mit Übung. Schön.
    }
remind-stopped = Beendet. Ich erinnere dich nicht mehr: { $days } um { $time }.
remind-stopped-all = Beendet. Ich erinnere dich nicht mehr. Mit /remind fängst du neu an.
remind-paused = Pausiert. Tipp auf „Fortsetzen“, wenn du sie wiederhaben willst.
remind-resumed = Wieder da. Die nächste: { $next }.
remind-snoozed = Ich melde mich in einer Stunde wieder.
remind-skipped = Ausgelassen. Die nächste: { $next }. Eine Woche Pause ist in Ordnung.
remind-gone = Diese Erinnerung gibt es nicht mehr. /reminders zeigt, welche du hast.
remind-too-many = Du hast { $n } Erinnerungen, mehr kann ich nicht behalten. Beende erst eine: /reminders
due = <b>Zeit für deine Übung: { $name }</b>
think = 👂 <b>Denk dran:</b> { $cue }
due-plain = <b>Zeit für deine Übung</b>
due-late = (Um { $time } war ich nicht da, entschuldige. Hier ist sie.)
due-week = Woche { $n } von 4: { $text }
due-done =
    { $weeks ->
        [0] Gut gemacht!
        [one] Gut gemacht! Das ist die erste Woche.
       *[other] Gut gemacht! { $weeks } Wochen in Folge.
    }
location-thanks = Danke. Ich behalte nur die Zeitzone: { $city }.

## Verlauf und Vergleich

history-title = <b>Deine Clips</b>
history-none = Noch keine Clips. Schick mir zehn Sekunden Laufen von der Seite, dann beginnt dein Verlauf.
history-row = { $day }: { $finding }, { $place }
history-row-refused = { $day }: kein Urteil
history-practice =
    { $n ->
        [0] Noch keine Übung abgehakt.
        [one] Eine Übung abgehakt.
       *[other] { $n } Übungen abgehakt.
    }
finding-good = gut ausgerichtet
finding-under_lean = zu wenig Vorlage
finding-over_lean = zu viel Vorlage
finding-lean_from_hips = in der Hüfte geknickt
finding-sitting_back = sitzt hinten
finding-ambiguous = zwei Lesarten
unit-pct = { " %" }
unit-deg = °
unit-ms = { " ms" }
unit-s = { " s" }
unit-spm = { "" }
unit-factor = { "" }
compare-title = <b>{ $before } → { $after }</b>
compare-row = { $name }: { $before } → { $after }
compare-back = { $amount } weiter hinten, plus/minus { $margin }.
compare-forward = { $amount } weiter vorn, plus/minus { $margin }.
compare-level = Kein Unterschied, plus/minus { $margin }.
compare-larger = Mehr als mein Messfehler: Das ist echt.
compare-smaller = Innerhalb meines Messfehlers: also gleich geblieben.
compare-better = Und es geht in die richtige Richtung.
compare-worse = Es entfernt sich vom üblichen Bereich.
compare-which = Welcher Clip ist der frühere?
compare-with = Und mit welchem soll ich den vom { $day } vergleichen?
compare-none = Zum Vergleichen brauche ich zwei Clips mit Urteil. Schick noch einen!
chart-caption = Deine Clips im Lauf der Zeit. Im schattierten Bereich liegen die meisten.
chart-normal = üblicher Bereich

## Sprache, Einheiten

language-ask = Welche Sprache soll ich sprechen?
language-set = Gut, dann Deutsch.
units-ask = Zentimeter oder Zoll? Du kannst mir auch deine Beinlänge sagen, dann gebe ich Längen in { $unit } an.
units-metric = Gut, Zentimeter.
units-imperial = Gut, Zoll.
unit-name-metric = Zentimetern
unit-name-imperial = Zoll
leg-ask = Wie groß bist du, oder wie lang ist dein Bein vom Hüftgelenk bis zum Knöchel? Etwa „178 cm“ oder „Bein 85 cm“.
leg-set = Danke. Ich rechne mit { $leg } Beinlänge (Hüftgelenk bis Knöchel).
leg-unclear = Diese Länge habe ich nicht verstanden. Schreib sie so: „178 cm“ oder „Bein 85 cm“.

## Deine Daten

privacy =
    <b>Was ich behalte</b>

    🎬 <b>Dein Clip</b>: wird von meinem Rechner gelöscht, sobald ich ihn angesehen habe. In diesem Chat bleibt er, dort kannst du ihn löschen. Für einen zweiten Blick merke ich mir nur, wie er bei Telegram heißt.
    🔢 <b>Zahlen</b> daraus (Winkel, Abstände und die Punkte der Strichfigur), bis du /delete sagst.
    ⏰ <b>Deine Einstellungen</b>: Sprache, Einheiten, Zeitzone, Beinlänge, Erinnerungen, abgehakte Übungen.
    💬 <b>Deine Fragen</b>: werden nicht behalten. Worüber wir reden, ist nach einer Stunde vergessen.

    Alles liegt auf dem Rechner der Person, die diesen Bot betreibt. Sonst bekommt es niemand.
    /export gibt dir alles, /delete entfernt alles.
clips-cleared = Ab jetzt nehme ich deinen Clip auch aus unserem Chat, sobald ich ihn angesehen habe.
clips-left = Ab jetzt bleiben deine Clips in unserem Chat.
export-caption = Alles, was ich über dich gespeichert habe.
export-nothing = Ich habe nichts über dich gespeichert.
delete-ask = Soll ich <b>alles</b> über dich löschen: Zahlen, Erinnerungen, Einstellungen und wartende Clips? Das lässt sich nicht rückgängig machen.
delete-kept = Es wurde nichts gelöscht.
delete-done = Erledigt. Alles über dich ist gelöscht. Wenn du mir wieder schreibst, fangen wir neu an.
cancel-done = Abgebrochen.
cancel-nothing = Es gibt nichts abzubrechen.
cancel-clip = Ich habe die Arbeit an deinem Clip abgebrochen und ihn gelöscht.

## Gruppen und Betreiber

group-hello = Hallo! Antworte mit /analyse auf einen Laufclip von der Seite, dann sehe ich ihn mir an.
group-need-clip = Antworte mit /analyse auf einen <b>Clip</b>, dann sehe ich ihn mir an.
group-private = Das ist privat, lass uns in unserem eigenen Chat reden: { $link }
page-caption = Öffne diese Datei auf deinem Handy: jeder Schritt, jede Zahl und eine Figur zum Bewegen. Sie braucht kein Netz.

## "Alle Zahlen": eine Seite fürs Handy

page-title = Alle Zahlen
page-figure = Dein Lauf, Bild für Bild
page-figure-help = Zieh den Regler. Die gepunktete Linie geht vom Knöchel des Standbeins senkrecht nach oben, der Balken zeigt, wo die Hüfte üblicherweise ist.
page-play = Abspielen
page-pause = Pause
page-steps = Jeder Schritt
page-measures = Alle Messwerte, und wie sie entstehen
page-charts = Im Vergleich zum üblichen Bereich
page-sides = Links gegen rechts
page-sure = Wie sicher das ist
page-sure-text = Hinter jeder Zahl steht der Bereich, in dem die Wahrheit neun von zehn Malen liegt. Ein Urteil gibt es nur, wenn der ganze Bereich außerhalb des Üblichen liegt.
page-left = links
page-right = rechts
page-contact = Aufsetzen
page-midstance = Mitte
page-toe-off = Abdruck
page-offset = Hüfte zu Knöchel
page-lean = Vorlage
page-knee = Kniebeugung
page-normal-range = üblich { $low } … { $high }
page-unknown = unbekannt
page-no-figure = Die Punkte dieses Clips sind nicht gespeichert, darum gibt es keine Figur zum Bewegen.
page-made = Erstellt von Midstance. Diese Seite braucht kein Netz und verrät niemandem etwas.
measure-hip_ankle_offset_pct = Hüfte zu Knöchel, Mitte der Standphase
measure-hip_ankle_offset_left_pct = Hüfte zu Knöchel, linkes Bein
measure-hip_ankle_offset_right_pct = Hüfte zu Knöchel, rechtes Bein
measure-trunk_lean_deg = Vorlage des Rumpfs, Mitte der Standphase
measure-trunk_lean_mean_deg = Vorlage des Rumpfs im Mittel
measure-body_line_toe_off_deg = Körperlinie beim Abdruck
measure-body_line_straightness_pct = Geradheit der Körperlinie
measure-hip_bend_deg = Beugung in der Hüfte
measure-body_line_late_stance_deg = Körperlinie spät in der Standphase
measure-hip_ankle_offset_asymmetry_pct = Rechts minus links, Hüfte zu Knöchel
measure-hip_ankle_offset_spread_pct = Unterschied von Schritt zu Schritt
measure-foot_ahead_at_contact_pct = Fuß vor der Hüfte beim Aufsetzen
measure-foot_behind_at_toe_off_pct = Fuß hinter der Hüfte beim Abdruck
measure-contact_time_ms = Zeit am Boden
measure-flight_time_ms = Zeit in der Luft
measure-duty_factor = Anteil des Doppelschritts auf einem Fuß
measure-vertical_travel_pct = Auf und ab
measure-knee_flexion_midstance_deg = Kniebeugung, Mitte der Standphase
measure-cadence_spm = Schritte pro Minute
measure-camera_roll_deg = Kippung der Kamera
how-hip_ankle_offset_pct = Wo die Hüfte vor (+) oder hinter (−) dem Knöchel des Standbeins ist, in Prozent der Beinlänge, in dem Augenblick, in dem dieses Bein am stärksten gestaucht ist.
how-hip_ankle_offset_left_pct = Dasselbe, nur auf dem linken Bein.
how-hip_ankle_offset_right_pct = Dasselbe, nur auf dem rechten Bein.
how-hip_ankle_offset_asymmetry_pct = Der Wert des rechten Beins minus den des linken. Das Bein, das weiter von der Kamera weg ist, ist schlechter zu sehen.
how-hip_ankle_offset_spread_pct = Wie sehr sich die Schritte eines Beins unterscheiden (Standardabweichung).
how-trunk_lean_deg = Die Linie von Hüftmitte zu Schultermitte gegen die wahre Senkrechte, + ist nach vorn.
how-trunk_lean_mean_deg = Dieselbe Linie, im Mittel über ganze Schritte.
how-hip_bend_deg = Der Rumpf gegen den Oberschenkel des Standbeins in der Mitte der Standphase, 0 ist eine Linie.
how-knee_flexion_midstance_deg = Wie weit das Knie des Standbeins in der Mitte der Standphase gebeugt ist, 0 ist gestreckt.
how-body_line_late_stance_deg = Die Linie vom Knöchel zum Kopf gegen die Senkrechte, kurz bevor der Fuß den Boden verlässt.
how-body_line_toe_off_deg = Die Linie vom Knöchel zum Kopf, wenn der Fuß den Boden verlässt.
how-body_line_straightness_pct = Wie gerade Knöchel, Hüfte, Schulter und Ohr beim Abdruck liegen, 100 ist eine gerade Linie.
how-foot_ahead_at_contact_pct = Wie weit der Knöchel vor der Hüfte aufsetzt, in Prozent der Beinlänge.
how-foot_behind_at_toe_off_pct = Wie weit der Knöchel hinter der Hüfte ist, wenn der Fuß den Boden verlässt.
how-contact_time_ms = Vom Aufsetzen des Fußes bis zum Abdruck.
how-flight_time_ms = Vom Abdruck des einen Fußes bis zum Aufsetzen des anderen.
how-duty_factor = Der Teil eines ganzen Doppelschritts, in dem ein Fuß am Boden ist.
how-vertical_travel_pct = Wie weit sich die Hüfte in einem Schritt auf und ab bewegt, in Prozent der Beinlänge.
how-cadence_spm = Schritte beider Füße in einer Minute, aus den Zeiten zwischen den Bodenkontakten.
how-camera_roll_deg = Aus deiner Bewegung und aus geraden Kanten im Bild. In jedem Winkel ist sie herausgerechnet.

## Wörter auf Bildern

label-hip = Hüfte
label-ankle = Knöchel
label-normal = üblich
label-left = links
label-right = rechts
label-contact = Aufsetzen
label-loading = Belasten
label-midstance = mittlerer Stand
label-late_stance = später Stand
label-toe_off = Abdruck
label-lean = Vorlage
label-in_front = davor
label-behind = dahinter
label-drills_done = Übungen gemacht

## Kleine Wörter

every-day = jeden Tag
moment = { $day }, { $time }
