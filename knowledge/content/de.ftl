# Was der Coach sagt, auf Deutsch.

# --- Oberschenkel vorn
r-quads-flat = Schmerzende Oberschenkel vorn nach flachen Läufen gehen oft mit zu wenig Vorlage einher: Die Hüfte ist in der Mitte der Standphase noch hinter dem Knöchel, und die Quads müssen dich zugleich tragen und vorwärtsschieben. Auch im Labor gilt: je aufrechter der Rumpf, desto mehr tun Knie und Quads.
r-quads-hills = Nach Hügeln, vor allem bergab, ist Muskelkater vorn im Oberschenkel normal: Die Quads bremsen jeden Schritt. Über deine Vorlage sagt das wenig.
r-quads-first = Nach dem ersten Lauf, einer Pause oder einem Sprung in der Strecke ist Muskelkater vorn normal. Er ist nach etwa zwei Tagen am stärksten und klingt dann ab. Über deine Vorlage sagt das noch wenig.
r-quads-gym = Dieser Muskelkater hat einen guten eigenen Grund: harte Arbeit abseits vom Laufen. Bis er weg ist, sagt er nichts über deine Vorlage.
r-quads-fine = Gut, dann lasse ich die Oberschenkel weg. Quads, die nach flachen Läufen ruhig bleiben, sind ein gutes Zeichen. Was möchtest du wissen?
r-quads-about = Die Quads tragen dich in der Mitte der Standphase, wenn der Körper am tiefsten ist. Mit der Hüfte über dem Knöchel teilen sie sich die Last, mit der Hüfte dahinter tragen sie das meiste. Regelmäßiger Muskelkater nach flachen Läufen geht oft mit zu wenig Vorlage einher.
r-both-groups = Zwei Zeichen, die in verschiedene Richtungen zeigen: Schmerzende Oberschenkel vorn gehen oft mit zu wenig Vorlage einher, schmerzende Hüftbeuger mit zu viel. Nur aus Worten entscheide ich das nicht.
r-was-over = Schön, dass es vorbei ist. Dann gibt es nichts zu reparieren: Was nicht mehr schmerzt, ist kein Grund, deinen Stil zu ändern.

# --- Hüfte vorn
r-flexors-sore = Hüftbeuger, die spät im Lauf oder danach schmerzen, gehen oft mit etwas zu viel Vorlage einher: Der Fuß ist in der Mitte der Standphase schon hinter dir, und diese Muskeln müssen jedes Bein eilig wieder nach vorn holen. Das stammt aus der Methode einer Trainerin; ich kenne keine Studie, die es geprüft hat.
r-flexors-tight = Fest und schmerzend sind zwei verschiedene Hinweise. Fest vom Sitzen kann die Vorlage bremsen; Schmerzen spät im Lauf, mit Beinen, die hinterherschleifen, gehen oft mit zu viel Vorlage einher. „Fest“ allein entscheidet also nichts.
r-flexors-about = Hüftbeuger bringen jedes Bein nach vorn. Schmerzen sie nach dem Laufen, passt das oft zu zu viel Vorlage; sind sie fest vom Sitzen, bremst das die Vorlage oft.

# --- Sohle und Ferse
r-plantar = Eine schmerzende Sohle oder Ferse kann mit zu wenig Vorlage einhergehen: Der Fuß trägt und schiebt länger, solange die Hüfte noch hinter ihm ist. Das ist ein möglicher Anteil, mehr nicht. Sohlen haben viele Ursachen, und die Forschung ist uneins.
r-plantar-about = Die Sohle arbeitet am meisten, solange die Hüfte noch hinter dem Fuß ist. Zu wenig Vorlage kann also dazu beitragen. Es gibt viele andere Ursachen.

# --- Waden
r-calves = Feste Waden arbeiten oft zu viel und hindern beim ersten Schritt das Schienbein daran, über den Fuß zu kippen. Dann kommt die Vorlage aus der Hüfte oder gar nicht. Vor dem Lauf brauchen sie Wärme und Bewegung.
r-calves-start = Waden, die das Schienbein nicht kippen lassen, blockieren den Anfang der Vorlage: Du knickst dann stattdessen in der Hüfte ein. Das prüft man zuerst.
r-calves-forefoot = Waden und Achillessehnen melden sich, wenn Vorfußlauf oder flache Schuhe neu sind, erst recht bei langen, weit ausgreifenden Schritten. Sie brauchen Wochen, nicht Tage, um nachzukommen.

# --- müde Beine
r-tired-push = Wenn es schwer wird, dich vorwärtszuschieben, geht das oft mit zu wenig Vorlage einher: Mit der Hüfte hinter dem Fuß müssen die Beine dich zugleich tragen und schieben.
r-tired-pull = Beine, die schleifen und schwer nach vorn kommen, gehen oft mit etwas zu viel Vorlage einher: Beim Abdruck ist der Fuß so weit hinten, dass er kaum rechtzeitig herumkommt. Seltener sind ein Hohlkreuz oder ein angespannter Po der Grund.
r-tired-both = Schwer zu schieben und schwer nach vorn zu bringen sind entgegengesetzte Hinweise: Das eine geht oft mit zu wenig Vorlage einher, das andere mit zu viel.
r-tired-heavy = Schwere Beine am Ende sind normal und sagen allein nichts. Mehr verrät, welche Hälfte des Schritts schwer wird.

# --- wie viel Vorlage
r-amount = Die Frage ist kein Winkel, sondern ein Moment: In der Mitte der Standphase, wenn der Körper am tiefsten ist, sollte die Hüfte genau über dem Knöchel sein. Ist sie dahinter, geht das oft mit zu wenig Vorlage einher, ist sie davor, mit zu viel. Die meisten lehnen sich zu wenig vor.
r-amount-good = Hüfte genau über dem Knöchel in der Mitte der Standphase: Danach suchen wir. Das ist eine gute Vorlage, auch wenn der Oberkörper in dem Moment geneigt aussieht.
r-amount-ahead = Eine Hüfte, die in der Mitte der Standphase deutlich vor dem Knöchel ist, geht meist mit zu viel Vorlage einher. Ein Schritt entscheidet nichts, und wer schnell läuft, kommt hier auch vorbei. Mehrere Schritte zählen.
r-amount-signs = Zeichen für zu wenig: schmerzende Oberschenkel oder Sohlen im Flachen, mühsames Schieben, in der Mitte der Standphase die Hüfte hinter dem Knöchel. Zeichen für zu viel: schmerzende Hüftbeuger, schleifende Beine, Hüfte vor dem Knöchel. Die Stellung selbst spürt man schlecht, also schau sie dir an.
r-amount-first = Fang mit einem an: wo deine Hüfte in der Mitte der Standphase ist. Schrittlänge, Schrittfrequenz, Haltung und Landung hängen damit zusammen und folgen oft. Eine Änderung auf einmal, jeweils ein paar Wochen.
r-amount-too-much = Ja, man kann sich zu weit vorlehnen, typischerweise nach viel Arbeit am „Landen unter dem Körper“ oder am „Fallen“. Es zeigt sich an schmerzenden Hüftbeugern, schleifenden Beinen, der Hüfte vor dem Knöchel, manchmal an sinkender Schrittfrequenz.
r-amount-too-little = Den meisten fällt es schwer, sich überhaupt vorzulehnen: Vom vielen Sitzen werden Sprunggelenke, Hüften und Hüftbeuger zu steif dafür. In der Mitte der Standphase bleibt die Hüfte dann hinter dem Knöchel, und Quads und Sohlen arbeiten doppelt.
r-amount-how-much = Es gibt keinen richtigen Winkel in Grad, und ich bewerte keinen. Maßstab ist die Hüfte über dem Knöchel in der Mitte der Standphase. Der Winkel dazu ist bei lockerem Tempo klein und wächst mit der Geschwindigkeit. Im Labor sind es bei lockerem Laufen etwa 4 bis 11 Grad Rumpfneigung.

# --- woher sie kommt
r-source-bend = In der Hüfte einknicken, während der Po nach hinten geht, ist noch keine Vorlage: Brust und Kopf kommen am Fuß vorbei, das Becken nicht. Zu feste Waden sind der erste Verdacht.
r-source-behind = Ein Becken, das beim Start nicht am Fuß vorbeikommt, zeigt, dass du in der Hüfte knickst und nicht der ganze Körper kippt. Oft sind feste Waden im Weg.
r-source-which = Als Ganzes über den Sprunggelenken, nicht aus der Taille. Noch besser als Bild: Das Becken zieht über den Fuß. Ganz klar ist es beim ersten Schritt; im vollen Lauf sind die Beine vor, unter und hinter dir, da lehnt sich niemand ständig aus dem Sprunggelenk. In einer Studie kosteten beide gleich viel Energie.
r-source-schools = Die Schulen unterscheiden sich: Manche lehren die Vorlage aus der Hüfte. Dieser Bot folgt einer, die das Becken über dem Fuß haben will. Wer vor Vorlage warnt, meint meist das Einknicken in der Taille, und da sind wir uns einig.
r-source-start = Am klarsten siehst du deine Vorlage beim ersten Schritt aus dem Stand: eine gerade Linie vom Fuß bis zum Kopf, und das Becken zieht am Standfuß vorbei. In Zeitlupe sieht man das gut, oder jemand schaut dir zu.

# --- sitzt hinten
r-sitting = Ein Becken, das in der Mitte der Standphase hinter dem Fuß ist, als wolltest du dich setzen, heißt: Der Körper ist noch nicht über dem Bein, wenn es am meisten trägt. Es gibt drei Arten: Hohlkreuz, ganzer Rücken geneigt oder Rumpf aufrecht. So laufen auch sehr Schnelle. Es ist eine Gewohnheit, kein Versagen.
r-sitting-arched = Im Hohlkreuz kippt das Becken, die Hüften bleiben gebeugt und sitzen hinter dem Fuß, obwohl die Brust aufrecht wirkt. Von der Seite sieht man das Kreuz schlecht, nimm es also als Hinweis.
r-sitting-upright = Aufrechter Rumpf und Hüfte hinter dem Fuß: Das ist die aufrechte Art, hinten zu sitzen, und geht oft mit zu wenig Vorlage einher. So wurden schon sehr schnelle Marathons gelaufen, also eine Gewohnheit, kein Versagen. Aber die Quads zahlen den Preis.
r-sitting-overstride = Ein Becken, das hinten sitzt, und ein Fuß, der weit nach vorn greift, kommen meist zusammen: Der Fuß landet vorn, weil der Körper hinten bleibt. Ändere zuerst das Becken, die Landung folgt meist.

# --- Tempo und Gelände
r-ground = Vorlage gehört zu jedem Tempo und jedem Boden, nur nicht überall gleich viel. Lass das Becken sich bewegen, dann findet es die passende von selbst.
r-ground-slow = Ja, bei jedem Tempo, nur weniger: Beim langsamen Traben ist die Vorlage so klein, dass man sie kaum sieht. Maßstab bleibt die Hüfte über dem Knöchel.
r-ground-fast = Je schneller, desto mehr Vorlage, und umgekehrt. Bei Alltagstempo bleibt sie klein. Zwei Leute haben der Trainerin erzählt, dass mehr Vorlage sie mühelos schneller machte. Das sind Geschichten, und Studien sind uneins, darum verspreche ich kein Tempo.
r-ground-elites = Bilder der Schnellsten zeigen mehr Vorlage, als du bei deinem Tempo brauchst. Schau auf die Hüfte: genau über dem Knöchel, auch wenn der Rumpf geneigt aussieht. In einer Studie lief die Elite sogar aufrechter als Freizeitläufer.
r-ground-hills = Bergauf kommt dir der Hang entgegen: Behalte die Vorlage vom Fuß aus, mit kleinen Schritten, und knick nicht in der Taille ein. Clips vom Berg bewerte ich nicht, denn die Werte fürs Flache gelten dort nicht.
r-ground-downhill = Bergab geh mit dem Hang, statt dich zurückzulehnen: kleine schnelle Schritte, weiche Knie, Becken über dem Fuß. Auf steilem oder losem Boden geht Sicherheit vor. Muskelkater danach ist normal.
r-ground-treadmill = Auf dem Laufband ist die Vorlage dieselbe: Hüfte über dem Knöchel. Man läuft dort etwas anders, oft kürzer und aufrechter, und der Blick aufs Display zieht den Kopf zurück.
r-ground-wind = Gegen den Wind kommt etwas mehr Vorlage von selbst, mit Rückenwind etwas weniger. Lass das Becken am Fuß vorbeiziehen und knick nicht in der Taille ein.
r-ground-slippery = Auf Eis, Schnee oder nassem Laub: ja, weniger Vorlage, kürzere und weichere Schritte, und langsamer. Halt geht vor Form. Sie kommt mit dem trockenen Boden zurück.

# --- Landung
r-strike-where = Ein wenig vor dir. Ein Fuß kann nicht zugleich unter dir landen und in der Mitte der Standphase unter dir sein: Der Körper braucht ein Stück Weg, um darüberzukommen. Ferse, Mittelfuß oder Vorfuß ist weniger wichtig als wie weit vorn.
r-strike-under = Den Fuß genau unter den Körper zu setzen geht oft mit zu viel Vorlage einher: In der Mitte der Standphase ist er dann schon hinter dir, beim Abdruck spät und schwer nach vorn zu bringen.
r-strike-overstride = Ein Fuß, der weit vorn landet, bremst und belastet das Knie. Das kann vom Hintensitzen kommen und manchmal von zu viel Vorlage; für sich allein verrät es nicht, wovon. Ein langer Schritt ist nicht gleich ein zu langer.
r-strike-heel = Zuerst mit der Ferse aufzusetzen ist kein Fehler. Es zählt, wie weit vor der Hüfte sie landet und ob die Hüfte in der Mitte der Standphase über dem Knöchel ist.
r-strike-forefoot = Ich verlange keinen Vorfußlauf. Er belastet Wade und Achillessehne, und viele, die umstellen, bekommen dort Beschwerden. Welcher Teil zuerst aufsetzt, folgt meist daraus, wo der Körper ist.

# --- Schrittfrequenz
r-cadence = Keine Zahl passt für alle, und 180 ist kein Ziel. Lockeres Laufen liegt etwa bei 150 bis 180 Schritten pro Minute, große Leute bei 155 bis 165. Mit dem Tempo steigt sie. Sie ist ein Anzeiger, kein Regler.
r-cadence-low = Eine Frequenz unter 170 allein bedeutet nichts: Langsame und Große sind oft dort, mit gutem Stil. Ein Abfall von deiner eigenen Zahl, zusammen mit schleifenden Beinen oder schmerzenden Hüftbeugern, sagt mehr.
r-cadence-high = Eine hohe Frequenz ist an sich kein Fehler, Schnelle erreichen 200 und mehr. Wirken die Schritte gehetzt und kurz, schau, wo die Hüfte in der Mitte der Standphase ist.
r-cadence-flexors = Mit schmerzenden Hüftbeugern oder schleifenden Beinen würde ich nicht einfach schnellere Schritte machen: Eine höhere Frequenz lässt die Hüftbeuger mehr arbeiten. Erst die Vorlage.

# --- Oberkörper
r-upper = Der Oberkörper sitzt auf dem Becken: Ist die Hüfte über dem Knöchel, finden Kopf, Schultern und Arme ihren Platz. Locker ist besser als korrekt.
r-upper-head = Den Kopf zurückzuziehen hält die Vorlage zurück. Lass Gesicht und Kinn etwas nach vorn und den Hals lang. Ein Kopf, der bei Müdigkeit nach vorn kommt, ist in dieser Methode kein Fehler.
r-upper-tall = „Mach dich groß“ ist ein vages Bild: Aufrechtes Laufen lässt die Quads mehr arbeiten und geht oft mit weit ausgreifenden Schritten einher. Lang ja, aufrecht nein: Lass den Körper als Ganzes etwas kippen.
r-upper-slouch = Schultern, die bei Müdigkeit nach vorn kommen, sind oft der Körper auf der Suche nach seiner Vorlage; diese Methode bekämpft sie nicht. Ein wirklich runder Rücken ist etwas anderes: Dann kommen nur Kopf und Schultern am Fuß vorbei, nicht das Becken.
r-upper-arms = Tief hängende Hände und offene Ellbogen ziehen den Rumpf zurück und verderben die Vorlage. Ellbogen gebeugt, Hände locker an den Rippen; die Arme antworten auf die Drehung des Beckens.

# --- Becken
r-pelvis-move = Das Becken soll sich bewegen: Mit jedem Schritt dreht und senkt es sich ein wenig, und der Oberkörper antwortet in die andere Richtung. So finden sich Landeplatz und Vorlage fürs Tempo von selbst. Halt es nicht fest.
r-pelvis-brace = Ein stabiler Rumpf heißt nicht ein starrer. Bauch einziehen oder Po anspannen hält das Becken fest, dabei soll es sich bewegen. Beim Laufen loslassen, Kraft woanders trainieren.
r-pelvis-tilt = Ein nach vorn gekipptes Becken mit Hohlkreuz kann eine Art sein, hinten zu sitzen. Ein Clip von der Seite kann die Kippung nicht messen, und der Zusammenhang mit Rückenschmerz ist dünn. Darum: nicht einziehen, sondern bewegen.

# --- Dehnen
r-stretch = Was auch immer es ist, am Laufstil ändert Dehnen nichts: Muskeln, die sich fest anfühlen, sind meist überlastet, und Dehnen ändert nicht, wie du dich bewegst. Gegen Muskelkater finden Studien so gut wie keine Wirkung. Wenn du es magst, genieß es. Vor dem Lauf hilft Aufwärmen in Bewegung.
r-stretch-flexors = Dehnen wird es kaum heilen: Schmerzende Hüftbeuger sind meist überlastet, nicht zu kurz, und gehen oft mit etwas zu viel Vorlage einher. Ändere, was sie überfordert.
r-stretch-tight = Eine gehaltene Dehnung ändert wenig daran, wie du läufst. Hüftbeuger, die sich fest anfühlen, sind meist überlastet oder steif vom Sitzen. Bewegung vor dem Lauf und eine leichtere Vorlage bringen mehr.
r-stretch-calves = Keine gehaltene Dehnung: vor jedem Lauf ein Aufwärmen, bei dem die Wade in Bewegung länger wird.
r-stretch-quads = Dehnen ändert wenig: Schmerzende Quads sind meist überlastet, und im Flachen geht das oft mit zu wenig Vorlage einher. Gegen den Muskelkater selbst finden Studien so gut wie keine Wirkung.

# --- Übungen
r-drills = Fang mit einer Übung an, drei- bis viermal pro Woche vor lockeren Läufen, und sonst zwei Wochen lang nichts Neues. Der Fallstart zeigt dir, wie sich Vorlage anfühlt.
r-drills-often = Wenig und oft: fünf Minuten vor drei bis vier lockeren Läufen pro Woche, nur eine Übung. Danach ein paar lockere Minuten mit diesem Gefühl. Nach zwei Wochen ein Clip, nach vier die nächste Übung.
r-drills-under = Bei zu wenig Vorlage: erst die Waden wecken, dann die Vorlage dort lernen, wo sie am klarsten ist, beim Start.
r-drills-over = Bei zu viel Vorlage: ein wenig zurückkommen und den Fuß etwas vor dir landen lassen.
r-drills-hips = Gegen das Einknicken in der Hüfte: Spür, wie das Becken zuerst geht, nicht die Brust.
r-drills-sitting = Gegen das Hintensitzen: Bring das Becken über den Fuß, während das Bein dich trägt.
r-drills-game = Start und Stopp, immer wieder: stehen, fallen lassen, fünf Schritte laufen, anhalten. Die Trainerin nennt dieses Spiel, die Schritte sind nicht aufgeschrieben. So macht man es üblicherweise.
r-drills-warm-up = Vor jedem Lauf drei Minuten Bewegung für Waden und Sprunggelenke, keine gehaltene Dehnung. So kann das Schienbein kippen und die Vorlage beginnen.
r-drills-pelvis = Stell dich hin, kipp als Ganzes und achte darauf, ob das Becken am Standfuß vorbeikommt, bevor der andere Fuß dich auffängt. Geht der Po nach hinten: noch mal, kleiner.
r-drills-core = Lass Becken und Schultern gegenläufig drehen, klein und locker, erst im Stehen, dann im Gehen, dann im Laufen.
r-drills-image = Denk dir spät in jedem Schritt eine Linie: Boden, Bein, Becken, vorn oben aus dem Kopf hinaus. Ein Bild zum Nachspüren, keine Stellung zum Halten.

# --- andere Schmerzen
r-pain = Das liegt außerhalb dessen, was ich weiß: Ich kenne mich nur mit Vorlage und Standphase aus. Darum hierzu keine Ursache und keine Übung von mir.
r-pain-knee = Ein Knie kann ich aus Worten nicht beurteilen. Im Labor sieht man: Aufrechteres Laufen und lange Schritte belasten das Knie vorn mehr, etwas kürzere Schritte weniger. Das ist keine Behandlung und sagt nicht, woher es bei dir kommt.
r-pain-shin = Schienbeine liegen außerhalb meiner Methode. Sie melden sich oft nach mehr oder härterem Laufen als zuvor; dann ist eine Weile weniger das Erste. Den Stil würde ich nicht auch noch ändern.
r-pain-hip = Bei Schmerzen innen in der Hüfte oder in der Leiste hilft kein Techniktipp. Bitte arbeite damit nicht an deiner Vorlage.
r-pain-back = Rückenschmerzen haben viele Gründe, und ein Clip von der Seite zeigt wenig davon. Nur aus Worten würde ich dafür den Stil nicht ändern.
r-pain-hamstring = Die Beinrückseite liegt außerhalb meiner Methode. Sie arbeitet mehr, wenn man sich weiter vorlehnt. Nimm also keine Vorlage dazu, solange sie schmerzt.
r-pain-legs = „Beine“ ist ein weites Feld. Wo es wehtut, entscheidet, womit es einhergehen kann.
r-pain-skin = Nägel und Haut sind nicht mein Gebiet: Ein geduldiger Schuhladen oder eine Fußpflege hilft mehr. Ist es heiß, breitet sich aus oder tut sehr weh, lass bald jemanden draufschauen.
r-pain-stitch = Seitenstechen ist nicht mein Gebiet. Werd langsamer, bis es weg ist. Sitzt es in der Brust oder kommt mit Schwindel oder Armschmerz, halt an und hol Hilfe.
r-pain-medication = Zu Medikamenten rate ich nicht, weder ob noch wie viel: Das tun Apotheke oder Arztpraxis. Und lauf nicht auf einem Schmerz, den eine Tablette verdeckt.

# --- anderes am Stil
r-form = Das liegt außerhalb dessen, worauf ich schaue. Meine eine Frage ist, wo die Hüfte in der Mitte der Standphase ist; vieles ordnet sich darum herum. Und dass man den Stil ändern sollte, wenn nichts wehtut, stützt die Forschung nicht.
r-form-foot = Wie der Fuß abrollt oder zeigt, ist vor allem Bauart. Ich beurteile und korrigiere es nicht. Ohne Beschwerden gibt es keinen Grund, es zu ändern.
r-form-front-view = Knie und überkreuzende Füße sieht man von vorn. Ich schaue von der Seite und kann sie nicht beurteilen. Eine Physiopraxis fürs Laufen, die dich von hinten filmt, kann das.
r-form-breath = Atme, wie es kommt. Ich lehre keinen Rhythmus. Wenn du noch reden kannst, ist das Tempo locker.
r-form-bounce = Hüpfen und laute Schritte gehen oft mit einem Becken hinter dem Fuß und langen Schritten einher. Ich würde sie nicht wegdrücken. Schau zuerst auf die Standphase.
r-form-side = Niemand läuft auf beiden Seiten gleich. Wenn der Clip es hergibt, zeige ich links und rechts getrennt. Ein kleiner Unterschied ist normal und liegt im Messfehler.

# --- prüfen
check-midstance = Prüf es: Halt einen Clip von der Seite dort an, wo der Körper auf einem Bein am tiefsten ist. Ist die Hüfte hinter dem Knöchel?
check-hip-front = Prüf es: Halt einen Clip von der Seite dort an, wo der Körper auf einem Bein am tiefsten ist. Ist die Hüfte vor dem Knöchel?
check-start = Prüf es: Stell dich hin und kipp nach vorn, bis du einen Schritt machen musst. Spürst du das Becken am Standfuß vorbeiziehen, oder geht der Po nach hinten?
check-clip = Schick zehn Sekunden von der Seite, dann schaue ich.
check-several-steps = Prüf es: Schau fünf Schritte hintereinander an, nicht einen.
check-quads-flat = Mehr verrät: Wie fühlen sie sich am Tag nach einem lockeren flachen Lauf an?
check-contact = Prüf es: Wie weit ist der Knöchel beim Aufsetzen vor der Hüfte, und ist die Hüfte in der Mitte der Standphase über dem Knöchel?

# --- versuchen
try-lean-a-little = Probier: Lass das Becken etwas früher über den Fuß ziehen, den Körper als Ganzes. Ein wenig, beim lockeren Laufen.
try-back-a-little = Probier: Komm ein wenig zurück und lass den Fuß etwas vor dir landen.
try-land-in-front = Probier: Gib „unter dem Körper“ auf und lass den Fuß etwas vor dir landen.
try-pelvis-over = Probier: Lass das Becken über den Fuß ziehen. Die Brust braucht keine Hilfe.
try-calf-warm-up = Probier: vor jedem Lauf die Waden in Bewegung aufwärmen, schwere Fersen, Knie rollen nach vorn.
try-calves-back = Probier: für die meisten Läufe zurück zur alten Landung und zu den alten Schuhen, das Neue nur minutenweise.
try-flexors-move = Probier: vor dem Laufen ein paar Minuten gehen und das Becken locker drehen.
try-quads-gym = Probier: leichte Tage, bis es abklingt, meist zwei bis drei.
try-keep-going = Behalt, was funktioniert. Wenn du magst, schick ab und zu einen Clip, um zu sehen, dass es so bleibt.
try-cadence = Wenn du mehr Schritte probieren willst: 3 bis 5 Prozent, einige Wochen lang, und spür, wie es ist.
try-head = Probier: Schau dahin, wo du hinwillst, und lass das Kinn nach vorn schweben.
try-shoulders = Probier: Lass die Schultern hängen und die Arme von hinten schwingen.

# --- nicht tun
avoid-stretch = Versuch nicht, es wegzudehnen: Es fühlt sich fest an, weil es überlastet ist.
avoid-flexors = Dehn nicht daran herum und mach nicht einfach schnellere Schritte: Dann arbeiten sie noch mehr.
avoid-change = Solange das nicht klar ist, ändere deine Vorlage nicht.
avoid-knees = Zieh die Knie nicht absichtlich hoch: Das ist noch mehr Arbeit für müde Muskeln.
avoid-push = Drück nicht fester ab: Gerade das macht müde.
avoid-lean-more = Lehn dich nicht einfach weiter vor: Dann knickst du noch mehr in der Hüfte.
avoid-correct-good = Korrigier es nicht: Da gibt es nichts geradezurücken.
avoid-forefoot = Stell deine Landung nicht absichtlich um.

# --- wann zu jemandem
see-bone-hip = Tiefer Leistenschmerz, Schmerz nachts, beim Hüpfen oder einer, der dich humpeln lässt: aufhören und anschauen lassen.
see-bone-thigh = Tiefer Schmerz auf einer Seite, Schmerz nachts, beim Hüpfen oder einer, der dich humpeln lässt: aufhören und anschauen lassen.
see-plantar = Bleibt es länger als zwei Wochen oder schmerzt in Ruhe, lass eine Physiopraxis schauen.
see-calf = Eine geschwollene, warme oder rote Wade: noch heute zum Arzt.
see-achilles = Eine Sehne, die morgens lange schmerzt oder dick ist, gehört in die Physiopraxis.
see-pain = Humpelst du damit, kommt es nachts, schwillt an oder bleibt länger als ein, zwei Wochen: nicht weiterlaufen und zu Arzt oder Physio.
see-shin = Ein schmerzender Punkt am Knochen, Schmerz nachts oder in Ruhe: nicht weiterlaufen und zum Arzt.
see-hip-joint = Laufpause und anschauen lassen, und zwar bald, wenn es nachts oder beim Hüpfen wehtut oder du humpelst.
see-back = Taubheit, Schwäche im Bein oder Probleme mit Blase oder Darm: noch heute Hilfe holen. Sonst zur Physio, wenn es bleibt.
see-minor = Unter 18 soll es ein Spiel bleiben: kein Technikprogramm, und jeder Schmerz gehört zu Arzt oder Physio.
see-professional = Wer dich untersucht hat, weiß mehr als ich: Dieser Plan geht vor.
see-medication = Zu Medikamenten rate ich nicht: Frag in Arztpraxis oder Apotheke.

# --- Rückfragen
ask-push-or-pull = Was wird schwer, wenn du müde wirst: dich vorwärtszuschieben oder das Bein nach vorn zu ziehen?
ask-push-or-pull-push = Mich vorwärtsschieben
ask-push-or-pull-pull = Das Bein vorziehen
ask-push-or-pull-unsure = Weiß nicht
ask-sore-or-tight = Schmerzen sie nach dem Laufen, oder sind sie eher fest vom Sitzen?
ask-sore-or-tight-sore = Schmerz nach dem Lauf
ask-sore-or-tight-tight = Fest vom Sitzen
ask-sore-or-tight-unsure = Beides oder unklar
ask-front-or-thigh = Was stört dich nach einem lockeren flachen Lauf mehr?
ask-front-or-thigh-thigh = Oberschenkel vorn
ask-front-or-thigh-hip = Hüfte vorn
ask-front-or-thigh-same = Beides gleich
ask-hills-or-flat = Schmerzen sie auch nach flachen Läufen?
ask-hills-or-flat-flat = Ja, auch im Flachen
ask-hills-or-flat-hills = Nur nach Hügeln
ask-hills-or-flat-unsure = Weiß nicht
ask-cadence-drop = Ist sie gegenüber deinem üblichen Wert gesunken?
ask-cadence-drop-dropped = Ja, gesunken
ask-cadence-drop-always = Nein, immer so
ask-cadence-drop-drags = Und Beine schleifen
ask-where-leg = Wo genau?
ask-where-leg-thigh = Oberschenkel vorn
ask-where-leg-hip = Hüfte vorn
ask-where-leg-calf = Wade
ask-start-check = Mach einen Schritt aus dem Stand: Zieht das Becken am Standfuß vorbei, oder knickst du ein?
ask-start-check-pelvis = Becken zieht vorbei
ask-start-check-bend = Ich knicke ein
ask-start-check-unsure = Kann ich nicht sagen
ask-what-for = Was kann ich für dich tun?
ask-what-for-sore = Etwas tut weh
ask-what-for-clip = Schau meinen Clip an
ask-what-for-drill = Gib mir eine Übung

# --- Filmen, Punkte, Erinnerungen, Daten, der Bot
r-filming = Von der Seite, der ganze Körper im Bild, zehn Sekunden lockeres Laufen auf ebenem Boden. Stell das Handy fest auf Hüfthöhe, gerade, fünf bis acht Meter entfernt, und lauf daran vorbei, nicht darauf zu.
r-filming-how = Gutes Licht, eng anliegende Kleidung, 60 Bilder pro Sekunde oder mehr, wenn das Handy es kann. Zeitlupe geht auch. Schick den Clip dann hier als Video oder Datei (bis 20 MB).
r-score = Zwei Werte von 0 bis 100: Vorlage und Standphase. 100 heißt im Bereich, in dem gute Läufer liegen, nicht „perfekt“. Der Kern ist, wo die Hüfte in der Mitte der Standphase gegenüber dem Knöchel ist.
r-score-parts = Was zählt: der Abstand Hüfte–Knöchel über mehrere Schritte, die Linie des Körpers spät im Stand und wie weit vorn der Fuß landet. Der Rumpfwinkel steht daneben, ohne Punkte. /history zeigt frühere Ergebnisse.
r-score-accuracy = Jede Zahl hat einen Bereich, in dem die Wahrheit neun von zehn Malen liegen sollte. Kameras irren um einige Grad; ein schräger Blick oder 30 Bilder pro Sekunde machen den Bereich breiter. Ein Urteil gibt es nur, wenn fast der ganze Bereich außerhalb des Üblichen liegt. Sonst sage ich, dass ich es nicht weiß.
r-score-history = /history zeigt deine früheren Ergebnisse. Eine Änderung zählt erst, wenn sich die Bereiche nicht mehr überlappen, sonst ist es Rauschen. Film jedes Mal gleich: gleiches Tempo, gleicher Ort.
r-reminders = Sag mir Tag und Uhrzeit, etwa „jeden Dienstag um 7“, oder nimm /remind. Die Erinnerung kommt wöchentlich, in deiner Zeitzone. /reminders zeigt und ändert sie.
r-reminders-stop = /reminders zeigt deine Erinnerungen, jede hat einen Knopf zum Beenden. Beendet heißt sofort beendet.
r-privacy = Dein Clip wird gelöscht, sobald er ausgewertet ist. Nur Zahlen und Bilder des Ergebnisses bleiben, für deinen Verlauf. Niemand sieht ihn an, nichts wird geteilt oder zum Trainieren verwendet. Mehr unter /privacy, /delete löscht alles.
r-privacy-delete = /delete löscht alles, was ich über dich behalte: Ergebnisse, Bilder, Erinnerungen und Einstellungen. Clips sind schon weg: Jeder wird nach der Auswertung gelöscht.
r-about = Hallo! Ich bin Midstance, ein Coach für den Laufstil. Ich bin ein Programm, kein Arzt. Vor allem schaue ich auf eins: Ist deine Hüfte genau über dem Knöchel, wenn dein Körper am tiefsten ist?
r-about-can = Du kannst mir zehn Sekunden von der Seite schicken, etwas fragen wie „Warum tun meine Hüftbeuger weh?“, unter /drills Übungen holen oder mit /remind eine wöchentliche Erinnerung einrichten. /help zeigt alles.
r-about-language = Ich spreche Deutsch, Englisch, Spanisch, Französisch, Portugiesisch und Russisch. Schreib einfach in deiner Sprache oder wähl sie mit /language.
r-about-cost = Mich zu nutzen kostet nichts: kein Abo, keine Werbung, es sei denn, wer diesen Bot betreibt, sagt dir etwas anderes. Das Programm ist quelloffen.
r-about-thanks = Freut mich. Viel Spaß beim Laufen, und melde dich, wenn etwas ist.
r-about-method = Ich folge der Methode einer Trainerin: Jae Gruenke, The Balanced Runner, mit Wurzeln in Feldenkrais. Auch ChiRunning und Pose lehren Vorlage. Andere Schulen sehen es anders.
r-evidence = Gute Frage. Die Forschung zur Vorlage ist uneins: Ein aufrechterer Rumpf belastet Quads und Knie mehr, aber weiteres Vorlehnen kostete in einer Studie mehr Energie, und in einer anderen lief die Elite aufrechter als Freizeitläufer. Dass schmerzende Hüftbeuger von zu viel Vorlage kommen, hat niemand geprüft. Ich folge der Methode einer Trainerin und sage das dazu.
r-evidence-method = Was ich messe: die Hüfte gegenüber dem Knöchel in der Mitte der Standphase, über mehrere Schritte, mit einem Bereich. Ist er zu breit, gebe ich kein Urteil. In den Bildern kannst du es selbst prüfen.
r-evidence-short = Die Forschung zur Vorlage ist uneins, nimm es also als Methode, nicht als Gesetz.

# --- fremdes Thema und Unklares
r-off = Das ist nicht mein Gebiet: Ich kenne mich mit Laufstil aus, vor allem mit Vorlage und Standphase. Schick mir einen Clip von der Seite oder sag mir, was nach dem Laufen wehtut.
r-off-shoes = Zu Schuhen kann ich nur raten: Bequem sollen sie sein. Ich kenne mich mit Vorlage und Standphase aus. Schick einen Clip von der Seite oder sag mir, was nach dem Laufen wehtut.
r-off-food = Essen und Trinken ist nicht mein Gebiet. Ich kenne mich mit Vorlage und Standphase aus. Schick einen Clip von der Seite oder sag mir, was nach dem Laufen wehtut.
r-off-plan = Trainingspläne, Tempo und Rennen sind nicht mein Gebiet, der Laufstil schon. Ich kann dir eine Übung geben, einen Clip ansehen oder sagen, womit ein Schmerz einhergehen kann.
r-unclear = Das habe ich nicht ganz verstanden. Ich bin ein Coach für den Laufstil: Sag mir, was du beim Laufen spürst, oder schick zehn Sekunden von der Seite.
r-unclear-hostile = Ist in Ordnung. Wenn dich an deinem Laufen etwas stört, sag mir was, und ich versuche zu helfen.
r-unclear-injection = Ich bleibe beim Laufstil. Frag mich zu deiner Vorlage oder schick einen Clip von der Seite.
r-unclear-script = Ich spreche Deutsch, Englisch, Spanisch, Französisch, Portugiesisch und Russisch. Schreib mir in einer davon oder schick zehn Sekunden von der Seite.

# --- Warnzeichen: nur weiterleiten
flag-self-harm = Gut, dass du das geschrieben hast. Ich bin nur ein Laufprogramm, aber du solltest damit jetzt nicht allein sein. Wenn du dir etwas antun könntest, ruf die 112 an. Zum Reden, Tag und Nacht: in Deutschland 116 123 oder 0800 1110111 (Telefonseelsorge), in Österreich 142, in der Schweiz 143, sonst findahelpline.com. Sag es bitte auch jemandem in deiner Nähe.
flag-emergency = Das braucht jetzt Hilfe: Hör auf und ruf den Notruf (112). Bleib nicht allein.
flag-heart = Hör sofort auf. Brustschmerz, Schmerz in Arm oder Kiefer, starke Atemnot oder ein Herz aus dem Takt brauchen gleich Hilfe: Ruf den Notruf (112), auch wenn es wieder weg ist. Fahr nicht selbst, bleib nicht allein und lauf nicht, bis ein Arzt es erlaubt.
flag-stroke = Das braucht jetzt Hilfe: Schwäche auf einer Seite, ein hängendes Gesicht oder Probleme beim Sprechen oder Sehen sind eilig, es zählt jede Minute. Ruf den Notruf (112) und merk dir, wann es anfing.
flag-collapse = Ohnmacht, Zusammenbruch oder Verwirrtheit beim oder nach dem Sport braucht jetzt Hilfe: Ruf den Notruf (112). Bei Hitze: Schatten, mit Wasser kühlen. Ist es vorbei, noch heute zum Arzt, und vorher nicht laufen.
flag-clot = Ein Bein oder eine Wade, die auf einer Seite geschwollen, warm, rot ist oder pocht, sollte heute noch ärztlich angesehen werden. Nicht laufen, nicht massieren. Mit Atemnot oder Brustschmerz sofort den Notruf (112).
flag-pregnancy-signs = Bitte hör auf zu laufen und ruf noch heute deine Hebamme, die Klinik oder deine Praxis an. Bei starker Blutung, Brustschmerz, Ohnmacht oder Atemnot sofort den Notruf (112).
flag-cauda = Bitte hol noch heute Hilfe, in einer Notaufnahme: Taubheit im Schritt oder Veränderungen an Blase oder Darm dürfen nicht warten. Bis dahin nicht laufen.
flag-urine = Bitte geh noch heute zum Arzt: Dunkler oder blutiger Urin oder Blut im Stuhl nach harter Anstrengung muss angesehen werden. Trink Wasser und lauf bis dahin nicht.
flag-joint = Ein heißes, geschwollenes Gelenk oder Schmerz mit Fieber sollte heute noch ärztlich angesehen werden. Bis dahin nicht laufen.
flag-belly = Starke Bauchschmerzen mit Fieber, oder solche, mit denen man sich nicht aufrichten kann, gehören heute zu einer Ärztin oder einem Arzt. Bis dahin nicht laufen. Werden sie schnell stärker oder wird dir schwarz vor Augen: Notruf 112.
flag-no-weight = Bitte hör auf und lass es heute noch ansehen: Ein Knall oder Riss, ein Bein, das dich nicht trägt, oder eine sichtbare Verformung kann ernst sein. Probier es nicht beim Laufen aus.
flag-accident = Nach einem Schlag auf den Kopf, einem Zusammenstoß, einem Biss oder einer tiefen Wunde bitte heute noch zum Arzt. Bei Erbrechen, Benommenheit, Verwirrtheit, starken Kopfschmerzen, Taubheit oder einer Blutung, die nicht aufhört: sofort den Notruf wählen. Bis dahin nicht laufen.
flag-nerve-urgent = Ein Fuß, der sich nicht heben lässt oder kalt, blass und taub ist, sollte heute noch ärztlich angesehen werden. Bis dahin nicht laufen.
flag-dizzy = Schwindel beim Laufen ist ein Grund anzuhalten: Setz dich und trink etwas. Geh zum Arzt, bevor du wieder läufst. Bei Brustschmerz, Ohnmacht oder Problemen beim Sprechen sofort den Notruf (112).
flag-pregnant = Glückwunsch, und eins vorweg: In der Schwangerschaft und der Zeit danach entscheiden Hebamme oder Ärztin über Laufen und Stiländerungen, nicht ich. Bei Blutung, Schwindel, Brustschmerz, Atemnot, Wehen oder einer schmerzhaften, geschwollenen Wade: aufhören und sofort anrufen.
flag-minor = Kinder und Jugendliche mit Schmerzen sollten zu Arzt oder Physio: Wachsende Knochen brauchen andere Sorgfalt als die von Erwachsenen. Bitte bis dahin Laufpause. Stiltipps gebe ich dafür nicht.
flag-surgery = Nach einer Operation entscheidet, wer dich operiert hat oder in der Physio behandelt, wann und wie du läufst. Bitte frag dort zuerst. Bei Schwellung, Wärme, Fieber oder starkem Schmerz noch heute.
flag-energy = Bitte sprich mit einem Arzt, bevor du weitertrainierst: Bei ausbleibender Regel, zu wenig Essen oder dünnen Knochen bricht beim Laufen leichter ein Knochen. Das kommt oft vor und lässt sich behandeln. Bis dahin nicht durch Schmerz laufen.
flag-bone = Bitte hör auf zu laufen und geh diese Woche zu Arzt oder Physio: Schmerz an einem Punkt am Knochen, nachts oder in Ruhe, beim Hüpfen oder einer, der im Lauf zunimmt, kann vom Knochen kommen. Bis dahin nur so weit gehen, wie es nicht wehtut. Der Stil kommt später.
flag-groin = Bitte hör auf zu laufen und geh diese Woche zum Arzt: Tiefer Schmerz in Leiste oder Hüfte, mit Humpeln oder bei jedem Schritt, muss angesehen werden, bevor man etwas ändert. Geh nur so weit, wie es nicht wehtut.
flag-limp = Ein Schmerz, der dich humpeln lässt, ist ein Grund aufzuhören. Bitte lauf nicht und geh in den nächsten Tagen zu Arzt oder Physio, heute noch, wenn du nicht auftreten kannst.
flag-numb = Taubheit oder Schwäche in Bein oder Fuß sollte diese Woche ärztlich angesehen werden. Bitte lauf bis dahin nicht. Kam es plötzlich, auf einer Seite oder im Schritt, hol sofort Hilfe.
flag-swelling = Eine Schwellung vom Laufen sollte in den nächsten Tagen von Arzt oder Physio angesehen werden, heute noch, wenn sie heiß, rot oder sehr schmerzhaft ist. Bitte lauf bis dahin nicht.
flag-persist = Bitte lass das von Arzt oder Physio ansehen, bevor du weiterläufst: Es dauert schon zu lange, oder du hast eine Erkrankung, für die ein Chat nicht reicht. Bis dahin keine Stiländerung.
flag-alarm-1 = Das kann jetzt Hilfe brauchen. Wenn es gerade geschieht oder eben war: Hör auf, ruf den Notruf (112) und bleib nicht allein. Wenn es vorbei ist, lass es heute ärztlich ansehen, vorher nicht laufen. Wenn dir das Leben selbst zu viel ist: dieselbe Nummer, oder Tag und Nacht die Telefonseelsorge 0800 111 0 111 (findahelpline.com in anderen Ländern).
flag-alarm-2 = Was du beschreibst, sollte heute noch ärztlich angesehen werden. Bitte lauf bis dahin nicht. Wird es schnell schlimmer, oder kommen Brustschmerz, Ohnmacht oder Atemnot dazu, ruf sofort den Notruf (112).
flag-alarm-3 = Was du beschreibst, sollten sich in den nächsten Tagen Arzt oder Physio ansehen, bevor du weiterläufst. Bis dahin keine Stiländerung und nicht in den Schmerz laufen; noch heute, wenn es schlimmer wird oder du nicht auftreten kannst.
flag-general = Hör auf zu laufen und hol Hilfe bei: Brustschmerz, Ohnmacht oder Atemnot (Notruf 112); geschwollener warmer Wade, einem Bein, das nicht trägt, dunklem Urin (heute); Schmerz nachts, an einem Punkt am Knochen, beim Hüpfen oder mit Humpeln, Taubheit, Schwellung (diese Woche).

# --- der Clip neben den Worten
unit-cm = cm
unit-inch = Zoll
place-ahead = { $amount } vor dem Knöchel
place-behind = { $amount } hinter dem Knöchel
place-over = genau über dem Knöchel
pace-easy = Bei { $pace } ist die Vorlage klein, und das passt: Je schneller du läufst, desto mehr Vorlage. Darum schaue ich auf die Hüfte über dem Knöchel, nicht auf einen Winkel.
pace-fast = Bei { $pace } hast du mehr Vorlage als beim lockeren Lauf, und das passt: je schneller, desto mehr. Ich schaue auf die Hüfte über dem Knöchel, nicht auf einen Winkel.
clip-agrees-under = Dein letzter Clip sagt dasselbe: Deine Hüfte ist in der Mitte der Standphase { $amount } hinter dem Knöchel, plus/minus { $margin }.
clip-agrees-over = Dein letzter Clip sagt dasselbe: Deine Hüfte ist in der Mitte der Standphase { $amount } vor dem Knöchel, plus/minus { $margin }.
clip-agrees-hips = Dein letzter Clip sagt dasselbe: Du knickst in der Hüfte ein (Hüfte { $place }, plus/minus { $margin }).
clip-against = Dein letzter Clip sagt etwas anderes: { $seen }. Was du spürst, geht aber oft mit dem Gegenteil einher. Für die Stellung wiegt der Clip mehr, für die Überlastung dein Körper. Darum nenne ich es offen.
clip-weak = Dein letzter Clip kann es nicht entscheiden: { $seen }, aber plus/minus { $margin } ist zu ungenau. Hier wiegt mehr, was du spürst.
clip-good = In deinem letzten Clip ist die Hüfte in der Mitte der Standphase gut platziert ({ $place }, plus/minus { $margin }). Die Vorlage ist also nicht der erste Verdacht. Umfang, Hügel oder Erholung zählen vielleicht mehr.
clip-two-readings = Zwei Lesarten sind möglich: In deinem Clip ist die Hüfte hinter dem Knöchel, doch schleifende Beine oder schmerzende Hüftbeuger bei niedriger Frequenz ({ $cadence }) können auch von zu viel Vorlage mit zu langen Schritten kommen. Ändere darum nur wenig: Komm einen Hauch zurück.
clip-says = In deinem letzten Clip: { $seen } ({ $place }, plus/minus { $margin }).
clip-says-open = Dein letzter Clip lässt es offen: Hüfte { $place }, plus/minus { $margin }, reicht nicht für ein Urteil.
clip-unmeasured = Dein letzter Clip kann es nicht entscheiden: Die Hüfte konnte ich nicht gut genug messen.
clip-refused = Dein letzter Clip gab kein Urteil her, darum gehe ich nur nach deinen Worten.
seen-under_lean = die Hüfte ist in der Mitte der Standphase hinter dem Knöchel
seen-over_lean = die Hüfte ist in der Mitte der Standphase vor dem Knöchel
seen-lean_from_hips = du knickst in der Hüfte ein, und das Becken bleibt hinten
seen-sitting_back = das Becken sitzt in der Mitte der Standphase hinter dem Fuß
seen-good = die Hüfte ist in der Mitte der Standphase gut über dem Knöchel
seen-ambiguous = die Zeichen zeigen nicht in eine Richtung
change-better = Gegenüber dem Clip davor ist die Hüfte näher zum Knöchel gekommen, um mehr als meinen Messfehler.
change-worse = Gegenüber dem Clip davor hat sich die Hüfte vom Knöchel entfernt, um mehr als meinen Messfehler.
change-none = Gegenüber dem Clip davor liegt der Unterschied im Messfehler.
clip-only-under_lean = Die Hüfte ist in der Mitte der Standphase hinter dem Knöchel: Das geht oft mit zu wenig Vorlage einher. Lass das Becken etwas früher über den Fuß ziehen, den Körper als Ganzes.
clip-only-over_lean = Die Hüfte ist in der Mitte der Standphase vor dem Knöchel: Das geht meist mit etwas zu viel Vorlage einher. Komm ein wenig zurück und lass den Fuß etwas vor dir landen.
clip-only-lean_from_hips = Du knickst in der Hüfte ein: Der Rumpf neigt sich, das Becken bleibt hinter dem Fuß. Lass das Becken über den Fuß ziehen, und prüf zuerst die Waden.
clip-only-sitting_back = Das Becken sitzt in der Mitte der Standphase hinter dem Fuß. Bring es über den Fuß, während das Bein dich trägt. Die Quads werden es merken.
clip-only-good = Die Hüfte ist in der Mitte der Standphase gut über dem Knöchel. Lass es so, auch wenn der Rumpf geneigt aussieht.
clip-only-ambiguous = Die Zeichen zeigen nicht in eine Richtung, oder der Bereich ist zu breit. Ein zweiter Clip, genauso gefilmt, verrät mehr.
clip-only-refused = Dieser Clip gab kein Urteil her. Film zehn Sekunden von der Seite, den ganzen Körper im Bild.

# --- Nachfragen
line-drill = Übung: { $name }, { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
}. /drills zeigt, wie es geht.
follow-why = Warum?
follow-how-often = Wie oft?
follow-drill = Übung zeigen
follow-other = Und umgekehrt?
why-under_lean = Ist die Hüfte in der Mitte der Standphase noch hinter dem Knöchel, steht das Bein wie ein Pfeiler gegen dich: Die Quads halten dich hoch, und der Fuß schiebt länger. In dem Moment trägst du etwa das Zweieinhalbfache deines Gewichts. Das ist die Lesart einer Trainerin. Laborstudien zum aufrechten Laufen passen bei den Quads dazu, für die Sohle hat es niemand geprüft.
why-over_lean = Ist die Hüfte in der Mitte der Standphase schon vor dem Knöchel, verlässt der Fuß weit hinter dir den Boden, und die Hüftbeuger müssen ihn eilig holen, bei jedem Schritt. Das ist die Lesart einer Trainerin; ich kenne keine Studie, die es geprüft hat.
why-lean_from_hips = Beim Einknicken geht die Brust nach vorn und das Becken nach hinten, das Gewicht bleibt hinter dem Fuß. Steife Waden sind ein häufiger Grund: Das Schienbein kann nicht kippen, also knickt etwas anderes.
why-sitting_back = Solange das Becken hinter dem Fuß ist, muss das Bein dich vor dem Einsinken bewahren: Arbeit für die Quads, verloren für das Vorwärts.
why-good = Ist die Hüfte über dem Knöchel, tragen die Knochen im Moment der größten Last das meiste, und der Schub danach geht nach oben und vorn.
why-ambiguous = Weil dasselbe Gefühl von zwei Seiten kommen kann: Zu wenig Vorlage macht das Schieben schwer, zu viel das Vorziehen des Beins. Eine Einzelheit mehr oder ein Clip von der Seite trennt die beiden.
why-none = Weil ein Moment viel entscheidet: In der Mitte der Standphase trägt das Bein am meisten. Ist die Hüfte dann über dem Knöchel, teilt sich die Arbeit auf. Das ist der Gedanke der Trainerin, deren Methode ich folge, und die Forschung dazu ist uneins.
how-often = Fünf Minuten vor drei bis vier lockeren Läufen pro Woche, nur eine Übung. Nach zwei Wochen ein Clip, nach vier die nächste.
other-under_lean = Das Gegenteil, zu viel Vorlage: schmerzende Hüftbeuger, schleifende Beine, die Hüfte vor dem Knöchel. Dann: ein wenig zurück und etwas vor dir landen.
other-over_lean = Das Gegenteil, zu wenig Vorlage: schmerzende Oberschenkel oder Sohlen im Flachen, mühsames Schieben, die Hüfte hinter dem Knöchel. Dann: etwas mehr Vorlage, als Ganzes.
other-none = Was meinst du: zu wenig Vorlage oder zu viel? Schmerzende Oberschenkel im Flachen gehen oft mit dem Ersten einher, schmerzende Hüftbeuger mit dem Zweiten.
