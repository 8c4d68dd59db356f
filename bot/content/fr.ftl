# Ce que dit le bot, en français.

## Début et aide

start =
    <b>Salut, je suis Midstance.</b> Je regarde un instant de ta foulée : ta hanche est-elle au-dessus de la cheville quand la jambe te porte ?

    🎬 Envoie-moi dix secondes de course, filmées de profil. Tu reçois un verdict, des images et un exercice.
    💬 Pose-moi des questions comme « pourquoi j'ai mal aux fléchisseurs de hanche ? »
    ⏰ Dis « rappelle-moi chaque mardi à 7 h » pour un exercice par semaine.

    🔒 Ta vidéo est effacée dès que je l'ai regardée. Seuls des chiffres restent, et /delete les supprime.
start-again = Quel plaisir de te revoir ! Envoie-moi une vidéo de profil, pose-moi une question sur ta course ou regarde /history.
help =
    <b>Ce que je sais faire</b>

    🎬 <b>Une vidéo</b> : dix secondes de course facile, de profil. Je regarde où est ta hanche au milieu de l'appui.
    💬 <b>Une question</b> : écris-la, tout simplement. Si tu as envoyé une vidéo, j'en tiens compte.
    ⏰ <b>Un rappel</b> : « rappelle-moi chaque mardi à 7 h ».

    /drills – tous les exercices
    /remind – un rappel d'exercice par semaine
    /reminders – tes rappels
    /history – tes vidéos au fil du temps
    /language – choisir ma langue
    /units – centimètres ou pouces, longueur de ta jambe
    /privacy – ce que je garde
    /export – emporter tes chiffres
    /delete – tout effacer
    /cancel – arrêter ce qu'on fait

    Je suis la méthode d'une coach ; la recherche sur l'inclinaison est partagée. Je ne remplace pas un avis médical : si une douleur t'inquiète, consulte.
sample-caption = Voici une course d'exemple, dessinée par moi. Je la regarde maintenant comme je regarderais la tienne.
sample-done = C'était l'exemple. À toi maintenant : dix secondes de profil.
film-tips =
    <b>Comment te filmer</b>

    1. <b>De profil</b>, téléphone bien calé à hauteur de hanche.
    2. <b>Tout le corps</b> dans l'image, de la tête aux pieds, à 5 à 8 mètres environ.
    3. <b>Dix secondes</b> de course facile devant le téléphone, ou sur un tapis.
    4. <b>60 images par seconde</b> si ton téléphone peut. Une bonne lumière aide.
    5. Un ralenti ? Envoie-le comme <b>fichier</b>, pour que rien ne se perde.

    Une seule personne dans l'image, et des vêtements qui laissent voir tes genoux.

## Le menu et la page du bot

command-start = Dire bonjour
command-help = Ce que je sais faire
command-drills = Tous les exercices
command-remind = Un rappel d'exercice par semaine
command-reminders = Tes rappels
command-history = Tes vidéos au fil du temps
command-language = Choisir ma langue
command-units = Unités et longueur de ta jambe
command-privacy = Ce que je garde, et combien de temps
command-export = Emporter tes chiffres
command-delete = Effacer tout ce qui te concerne
command-cancel = Arrêter ce qu'on fait
command-analyse = Réponds à une vidéo avec ceci
bot-description = Un coach de foulée. Envoie dix secondes de course filmées de profil : je regarde ton inclinaison et ton milieu d'appui, je te montre des images et te donne un exercice. Parle-moi de tes quadris ou de tes hanches, et laisse-moi te faire signe une fois par semaine.
bot-short-description = Ta foulée en une courte vidéo : inclinaison, appui, un exercice, un rappel par semaine.

## Boutons (20 caractères au plus)

btn-sample = ▶️ Voir l'exemple
btn-film = 🎬 Comment filmer
btn-why = Pourquoi ?
btn-drill = Exercice
btn-remind = Rappel hebdo
btn-numbers = Tous les chiffres
btn-compare = Comparer à avant
btn-right = C'est juste ?
btn-anyway = Analyser quand même
btn-yes = Oui
btn-no = Non
btn-unsure = Je ne sais pas
btn-cancel = Annuler
btn-done = ✅ Fait
btn-snooze = Dans 1 h
btn-skip = Pas cette semaine
btn-pause = Mettre en pause
btn-resume = Reprendre
btn-change = Modifier
btn-stop = Supprimer
btn-next = Suite
btn-every-day = Tous les jours
btn-keep = Garder
btn-compare-two = En comparer deux
btn-clear-clips = Effacer vidéos ici
btn-leave-clips = Garder vidéos ici
btn-delete-all = Oui, tout effacer
btn-helpful = 👍
btn-unhelpful = 👎
btn-drills = Tous les exercices
btn-plan = Plan de 4 semaines
btn-details = À surveiller
btn-metric = Centimètres
btn-imperial = Pouces
btn-leg = Longueur de jambe
btn-history = Mon historique
btn-location = 📍 Ma position
btn-other-time = Je voulais { $time }
btn-chart = Graphique
btn-older = Plus anciens

## Pendant le travail sur une vidéo

working-queued =
    { $place ->
        [0] J'ai ta vidéo. Je commence tout de suite.
        [one] J'ai ta vidéo. Il y en a une avant toi.
       *[other] J'ai ta vidéo. Il y en a { $place } avant toi.
    }
working-download = Je récupère ta vidéo
working-decode = J'ouvre ta vidéo
working-pose = Je te cherche dans chaque image
working-measure = Je mesure tes pas
working-draw = Je dessine tes images
failure-cancelled = Annulé. Ta vidéo est effacée. Envoies-en une autre quand tu veux.
cancel-too-late = Cette vidéo est déjà terminée.

## Quand quelque chose échoue chez nous

failure-internal = Quelque chose a cassé de mon côté, et la personne qui me gère est prévenue. Réessaie dans quelques minutes, s'il te plaît.
failure-download = Je n'ai pas pu récupérer ta vidéo sur Telegram. Renvoie-la, s'il te plaît.
failure-file_gone = Telegram n'a plus cette vidéo. Renvoie-la, s'il te plaît.
failure-timeout = Cette vidéo a pris trop de temps. Coupe-la à dix secondes et renvoie-la.
failure-memory = Cette vidéo est trop lourde pour moi. Filme en 1080p ou coupe-la à dix secondes, puis renvoie-la.
failure-too_large = Cette vidéo dépasse 20 Mo, plus que ce que Telegram me laisse récupérer. Coupe-la à dix secondes ou envoie-la comme vidéo plutôt que comme fichier.
failure-busy = Une vidéo à la fois, s'il te plaît : je travaille encore sur la précédente. Renvoie celle-ci quand ce sera fini.
failure-slow_down = Quelle vitesse ! Laisse-moi une minute et on continue.
failure-daily_clips = Je ne peux plus regarder d'autre vidéo de toi aujourd'hui. Reviens demain, tes jambes te remercieront.
failure-queue_full = Beaucoup de monde attend en ce moment. Renvoie ta vidéo dans une demi-heure, s'il te plaît.
failure-not_allowed = Ce bot est privé. Demande à la personne qui le gère de te laisser entrer.

## Le verdict

verdict-good = <b>Bon alignement :</b> ta hanche est là où il faut quand la jambe te porte.
verdict-under_lean = <b>Inclinaison un peu faible :</b> ta hanche est derrière la cheville quand la jambe te porte.
verdict-over_lean = <b>Un peu trop d'inclinaison :</b> ta hanche est nettement devant la cheville quand la jambe te porte.
verdict-lean_from_hips = <b>Tu plies aux hanches :</b> ton buste s'incline, mais la hanche reste derrière la cheville.
verdict-sitting_back = <b>Ta course est un peu assise :</b> ta hanche est derrière la cheville, comme si tu allais t'asseoir.
verdict-ambiguous = <b>Deux lectures sont possibles.</b> La vidéo ne tranche pas, alors je préfère demander plutôt que deviner.
verdict-lenient = <b>Sans verdict, juste une impression :</b> cette vidéo montre trop peu pour trancher.
verdict-variant-arched = Avec ça, ton dos paraît cambré.
verdict-variant-whole_spine = Tout ton dos s'incline pendant que la hanche reste derrière.
verdict-variant-upright = Ton buste reste droit pendant que la hanche reste derrière.

offset-ahead = Hanche <b>{ $amount } devant la cheville</b>
offset-behind = Hanche <b>{ $amount } derrière la cheville</b>
offset-over = Hanche <b>pile au-dessus de la cheville</b>
offset-for-leg = { $offset }, pour une jambe de { $leg }, à { $margin } près.
offset-percent = { $offset }, à { $margin } près.
offset-unsure = Je n'ai pas pu mesurer la hanche assez bien pour donner un chiffre.
normal-offset = D'habitude : de { $low } à { $high }.
lean-forward = Buste { $value }° en avant
lean-backward = Buste { $value }° en arrière
lean-upright = Buste droit
cadence = { $value } pas par minute
pace-km = { $pace }/km
pace-mile = { $pace }/mile
lean-at-pace = Allure { $pace } : plus tu vas vite, plus tu t'inclines.
amount-percent = { $value } % de la longueur de jambe
amount-share = { $value } %
amount-cm = { $value } cm
amount-inch = { $value } po
place-ahead = { $amount } devant
place-behind = { $amount } derrière
place-over = pile au-dessus
give-or-take = à { $margin } près
sure-high = Là-dessus, je n'ai pas de doute.
sure-medium = Là-dessus, j'ai peu de doutes.
sure-low = À prendre avec prudence. { $why }
sure-low-plain = À prendre avec prudence ; une deuxième vidéo aiderait.

goes-with-good = Rien à corriger ici. Garde ça, même quand tu fatigues.
goes-with-under_lean = Va souvent avec des quadris douloureux, une plante du pied qui râle et « j'ai du mal à avancer ».
goes-with-over_lean = Va souvent avec des fléchisseurs de hanche douloureux et des jambes qui traînent quand tu fatigues.
goes-with-lean_from_hips = Va souvent avec des mollets raides, qui empêchent le corps de basculer d'un bloc.
goes-with-sitting_back = Va souvent avec des quadris douloureux et des appuis lourds.
goes-with-ambiguous = Dis-moi où tu le sens après la course, ou envoie une deuxième vidéo.
scores = Inclinaison { $lean } · appui { $midstance } sur 100
try-drill = <b>Essaie :</b> { $name }. { $cue }
caption-strip = Un pas : contact, mise en charge, milieu d'appui, fin d'appui, décollage.
caption-loop = Tes pas au ralenti.
ask-leg-length = Si tu me donnes ta taille ou la longueur de ta jambe, je peux le dire en centimètres. C'est facultatif.
film-again = { $weeks ->
        [one] Ta dernière vidéo date d'une semaine.
       *[other] Ta dernière vidéo date de { $weeks } semaines.
    } Une nouvelle montrerait ce que les exercices ont changé.

## Raisons et remarques d'un rapport

reason-start_disagrees = Ton premier pas au départ dit autre chose.
reason-hip_over_ankle = Ta hanche est au-dessus de la cheville au milieu de l'appui.
reason-hip_in_front = Ta hanche est nettement devant la cheville au milieu de l'appui.
reason-hip_behind = Ta hanche est derrière la cheville au milieu de l'appui.
reason-offset_unknown = Je n'ai pas assez bien vu la hanche et la cheville.
reason-interval_wide = Tes pas sont trop différents pour dire où est la hanche.
reason-band_edge = Ta hanche est à la limite de ce qui est courant ; cette vidéo ne dit pas de quel côté.
reason-trunk_forward = Ton buste est incliné : l'inclinaison vient donc des hanches.
reason-hip_bent = Ta hanche est très fléchie au milieu de l'appui.
reason-trunk_upright = Ton buste est droit.
reason-trunk_slight = Ton buste s'incline un peu et le bassin reste derrière.
reason-foot_lands_close = Ton pied se pose presque sous le corps.
reason-foot_leaves_late = Ton pied quitte le sol loin derrière le corps.
reason-trunk_forward_fine = Ton buste est incliné, et c'est très bien avec la hanche au-dessus de la cheville.
reason-too_few_steps =
    { $steps ->
        [one] Un seul pas était assez net.
       *[other] Seulement { $steps } pas étaient assez nets.
    }
reason-low_fps = { $fps } images par seconde ; avec 60, les chiffres seraient plus sûrs.
reason-camera_roll = La caméra était peut-être penchée ; de combien, ce n'est pas sûr.
reason-roll_corrected = La caméra était penchée de { $degrees }° ; je l'ai corrigé.
reason-slope = Le sol n'est pas plat ici ; ce qui est normal a été mesuré sur sol plat.
reason-no_trunk = On ne voit pas tes épaules, je ne dis donc rien du buste.
reason-back_shape = De côté, je ne vois pas si le bas du dos est cambré.
reason-time_unknown = Je ne sais pas à quelle vitesse passe la vidéo : pas de durées, pas de cadence.
reason-slow_motion = La vidéo passe { $factor } fois plus lentement ; j'en ai tenu compte.
reason-asymmetry = Gauche et droite diffèrent de { $percent } % de la jambe ; je vois moins bien la jambe du fond.
reason-towards_good = S'il fallait choisir : ta hanche semble bien placée.
reason-towards_under_lean = S'il fallait choisir : trop peu d'inclinaison.
reason-towards_over_lean = S'il fallait choisir : trop d'inclinaison.
reason-towards_lean_from_hips = S'il fallait choisir : un pli aux hanches.
reason-towards_sitting_back = S'il fallait choisir : une course un peu assise.
reason-lenient = Cette vidéo montre trop peu pour un verdict : chaque chiffre est bien moins sûr.
reason-spread = Tes pas diffèrent beaucoup entre eux.
reason-cadence_low = Ta cadence est sous 170 ; à elle seule, ça ne veut rien dire.
reason-foot_far_ahead = Ton pied se pose loin devant la hanche.

## Refus

refusal-unreadable = Je n'arrive pas à ouvrir ce fichier comme vidéo. Envoie l'original, tel que ton téléphone l'a enregistré.
refusal-too_long = Cette vidéo est trop longue pour moi. Coupe-la aux dix secondes où tu passes en courant et renvoie-la.
refusal-too_large = L'image ou le fichier est trop grand pour moi. Filme en 1080p ou coupe la vidéo à dix secondes.
refusal-no_person = Je ne vois personne dans cette vidéo. Filme une personne de profil, tout le corps dans l'image.
refusal-several_people = Je vois plusieurs personnes et je ne sais pas qui regarder. Refilme avec une seule dans l'image.
refusal-not_side_view = Je te vois de face ou de dos. Mets le téléphone à hauteur de hanche et passe <b>devant</b>, sans courir vers lui.
refusal-not_running = Je vois quelqu'un, mais personne ne court. Envoie dix secondes de course facile, de profil.
refusal-body_cut_off = Une partie de ton corps sort de l'image. Recule le téléphone jusqu'à ce que la tête et les pieds y restent.
refusal-too_few_steps = Je vois trop peu de pas entiers. Filme au moins trois pas, mieux dix secondes.
refusal-too_small = Ta silhouette est trop petite dans l'image. Rapproche le téléphone : ton corps doit remplir la moitié de la hauteur.
refusal-too_blurred = Tes jambes sont trop floues pour mesurer. Plus de lumière, 60 images par seconde et un téléphone stable arrangeront ça.
refusal-other = Je n'ai pas pu tirer un verdict honnête de cette vidéo. Filme dix secondes de profil, tout le corps dans l'image.

## Ce n'est pas une vidéo

not-a-clip-photo = Une photo montre un instant, il me faut du mouvement. Envoie une <b>vidéo</b> d'une dizaine de secondes, filmée de profil.
not-a-clip-voice = Je ne peux pas encore écouter les messages vocaux. Écris ta question ou envoie-moi une vidéo.
not-a-clip-audio = Il n'y a que du son. Envoie-moi une <b>vidéo</b> de dix secondes de profil ou écris ta question.
not-a-clip-sticker = Joli ! Envoie-moi une vidéo de ta course ou écris une question, et je pourrai t'aider.
not-a-clip-document = Ce fichier n'est pas une vidéo. Envoie la vidéo telle que ton téléphone l'a enregistrée (MP4 ou MOV).
not-a-clip-contact = Merci, mais je n'ai pas besoin de contacts. Envoie-moi une vidéo de ta course ou une question.
not-a-clip-location = Merci ! Ta position ne me sert que pour un rappel. Dis « rappelle-moi chaque mardi à 7 h » pour en créer un.
not-a-clip-other = Je ne sais pas quoi faire de ça. Envoie-moi une vidéo de ta course ou écris une question.
clip-too-long = Cette vidéo dure { $minutes } minutes. Coupe-la aux dix secondes où tu passes en courant et renvoie-la.

## Pourquoi, exercices, plan

drills-title = <b>Exercices</b> : choisis-en un.
drills-none = Je n'ai pas encore d'exercice à te montrer.
drill-card =
    <b>{ $name }</b>
    { $purpose }

    { $steps }

    ⏱ { $dose }
    { think }
    🛑 Douleur vive ? Arrête.
drill-details =
    <b>{ $name }</b>

    ⚠️ <b>Piège courant :</b> { $mistake }

    🛑 { $stop }
drill-unknown = Je n'ai plus cet exercice. Voici les autres : /drills
plan-title = <b>Quatre semaines</b>
plan-week = <b>Semaine { $n }</b> ({ $sessions ->
        [one] une fois
       *[other] { $sessions } fois
    }) : { $text }
plan-none = Envoie-moi d'abord une vidéo, je te ferai un plan à ta mesure.
report-gone = Je n'ai plus les chiffres de cette vidéo. Envoies-en une nouvelle et je la regarde.

## Questions

unknown-command = Je ne connais pas cette commande. /help montre ce que je sais faire.
old-button = Ce bouton a pris de l'âge. Voici /help si tu en as besoin.
feedback-thanks = Merci, ça m'aide à m'améliorer.
feedback-ask = Est-ce que ça colle avec ce que tu sens et vois ?
asked-with-clip = <b>Et ta question :</b>
talk-forgotten = On en a parlé il y a plus d'une heure. Repose-moi simplement la question.

## Rappels

remind-days = Quels jours dois-je te le rappeler ?
remind-days-chosen = Quels jours dois-je te le rappeler ?
    Choisis : <b>{ $days }</b>
remind-days-none = Choisis au moins un jour.
remind-time = <b>{ $days }</b>, d'accord. À quelle heure ? Appuie sur une heure ou écris-la, par exemple « 6:30 ».
remind-time-unclear = Je n'ai pas compris l'heure. Écris-la comme ça : « 7:00 » ou « 18:30 ».
remind-days-unclear = Je n'ai pas compris le jour. Appuie sur les jours ou écris-les, par exemple « mardi et vendredi ».
remind-zone =
    Presque fini. Pour que { $time } soit bien <b>ton</b> { $time }, il me faut ton fuseau horaire. Au choix :
    • partage ta position (je ne garde que le fuseau),
    • écris ta ville,
    • ou dis-moi l'heure qu'il est chez toi, par exemple « { $example } ».
remind-zone-unclear = Je ne connais pas cet endroit. Essaie une plus grande ville à côté ou écris l'heure qu'il est chez toi, par exemple « { $example } ».
remind-zone-choose = Plusieurs endroits ont cette heure-là. Lequel ressemble au tien ?
remind-set =
    ⏰ C'est fait : <b>{ $days } à { $time }</b>, heure de { $city }.
    Le premier : { $next }.
remind-changed =
    ⏰ Modifié : <b>{ $days } à { $time }</b>, heure de { $city }.
    Le prochain : { $next }.
remind-change = Quand dois-je te le rappeler alors ? Écris par exemple « vendredi à 18:00 » ou appuie sur les jours.
reminders-none = Tu n'as pas de rappel. Dis « rappelle-moi chaque mardi à 7 h » ou appuie sur le bouton.
reminders-title = <b>Tes rappels</b>
reminders-row = <b>{ $days } à { $time }</b> ({ $city })
    prochain : { $next }
reminders-row-paused = <b>{ $days } à { $time }</b> ({ $city })
    en pause
reminders-streak =
    { $weeks ->
        [one] Une semaine avec exercice. Beau début !
       *[other] { $weeks } semaines d'affilée avec exercice. Bravo.
    }
remind-stopped = Supprimé. Je ne te le rappelle plus : { $days } à { $time }.
remind-stopped-all = Supprimé. Je ne te rappelle plus rien. /remind pour recommencer.
remind-paused = En pause. Appuie sur Reprendre quand tu le veux à nouveau.
remind-resumed = C'est reparti. Le prochain : { $next }.
remind-snoozed = Je reviens dans une heure.
remind-skipped = Sauté. Le prochain : { $next }. Une semaine de pause, c'est très bien.
remind-gone = Ce rappel n'existe plus. /reminders montre ceux que tu as.
remind-too-many = Tu as { $n } rappels, je ne peux pas en garder plus. Supprimes-en un d'abord : /reminders
due = <b>C'est l'heure de ton exercice : { $name }</b>
think = 👂 <b>Pense :</b> { $cue }
due-plain = <b>C'est l'heure de ton exercice</b>
due-late = (À { $time } je n'étais pas là, pardon. Le voici.)
due-week = Semaine { $n } sur 4 : { $text }
due-done =
    { $weeks ->
        [0] Bien joué !
        [one] Bien joué ! C'est la première semaine.
       *[other] Bien joué ! { $weeks } semaines d'affilée.
    }
location-thanks = Merci. Je ne garde que le fuseau horaire : { $city }.

## Historique et comparaison

history-title = <b>Tes vidéos</b>
history-none = Pas encore de vidéo. Envoie-moi dix secondes de course de profil et ton historique commence.
history-row = { $day } : { $finding }, { $place }
history-row-refused = { $day } : pas de verdict
history-practice =
    { $n ->
        [0] Aucun exercice coché pour l'instant.
        [one] Un exercice coché.
       *[other] { $n } exercices cochés.
    }
finding-good = bon alignement
finding-under_lean = trop peu d'inclinaison
finding-over_lean = trop d'inclinaison
finding-lean_from_hips = pli aux hanches
finding-sitting_back = course assise
finding-ambiguous = deux lectures
unit-pct = { " %" }
unit-deg = °
unit-ms = { " ms" }
unit-s = { " s" }
unit-spm = { "" }
unit-factor = { "" }
compare-title = <b>{ $before } → { $after }</b>
compare-row = { $name } : { $before } → { $after }
compare-back = { $amount } plus en arrière, à { $margin } près.
compare-forward = { $amount } plus en avant, à { $margin } près.
compare-level = Aucune différence, à { $margin } près.
compare-larger = Plus que mon erreur de mesure : c'est réel.
compare-smaller = Dans ma marge d'erreur : disons que c'est pareil.
compare-better = Et ça va dans le bon sens.
compare-worse = Ça s'éloigne de la plage habituelle.
compare-which = Quelle vidéo est la plus ancienne ?
compare-with = Et avec laquelle je compare celle du { $day } ?
compare-none = Pour comparer, il me faut deux vidéos avec un verdict. Envoies-en une autre !
chart-caption = Tes vidéos au fil du temps. La bande colorée, c'est là où sont la plupart des gens.
chart-normal = plage habituelle

## Langue, unités

language-ask = Quelle langue dois-je parler ?
language-set = Très bien, en français.
units-ask = Centimètres ou pouces ? Tu peux aussi me dire la longueur de ta jambe, je donnerai alors les longueurs en { $unit }.
units-metric = Bien, centimètres.
units-imperial = Bien, pouces.
unit-name-metric = centimètres
unit-name-imperial = pouces
leg-ask = Tu mesures combien, ou quelle longueur fait ta jambe de l'articulation de la hanche à la cheville ? Par exemple « 178 cm » ou « jambe 85 cm ».
leg-set = Merci. Je compte { $leg } pour ta jambe (de la hanche à la cheville).
leg-unclear = Je n'ai pas compris cette longueur. Écris-la comme ça : « 178 cm » ou « jambe 85 cm ».

## Tes données

privacy =
    <b>Ce que je garde</b>

    🎬 <b>Ta vidéo</b> : effacée de ma machine dès que je l'ai regardée. Elle reste dans ce chat, où tu peux l'effacer. Pour la regarder une deuxième fois, je garde seulement son nom chez Telegram.
    🔢 <b>Les chiffres</b> qui en sortent (angles, écarts et points du bonhomme), jusqu'à ce que tu dises /delete.
    ⏰ <b>Tes réglages</b> : langue, unités, fuseau horaire, longueur de jambe, rappels, exercices cochés.
    💬 <b>Tes questions</b> : pas gardées. Ce qu'on se dit est oublié au bout d'une heure.

    Tout est sur la machine de la personne qui gère ce bot ; personne d'autre ne le reçoit.
    /export te donne tout, /delete efface tout.
clips-cleared = À partir de maintenant, j'enlève aussi ta vidéo de notre chat dès que je l'ai regardée.
clips-left = À partir de maintenant, tes vidéos restent dans notre chat.
export-caption = Tout ce que j'ai enregistré sur toi.
export-nothing = Je n'ai rien enregistré sur toi.
delete-ask = J'efface <b>tout</b> ce qui te concerne : chiffres, rappels, réglages et vidéos en attente ? On ne peut pas revenir en arrière.
delete-kept = Rien n'est effacé.
delete-done = C'est fait. Tout ce qui te concerne est effacé. Si tu m'écris à nouveau, on repart de zéro.
cancel-done = Annulé.
cancel-nothing = Il n'y a rien à annuler.
cancel-clip = J'ai arrêté de travailler sur ta vidéo et je l'ai effacée.

## Groupes et opérateur

group-hello = Bonjour ! Réponds avec /analyse à une vidéo de course de profil et je la regarde.
group-need-clip = Réponds à une <b>vidéo</b> avec /analyse et je la regarde.
group-private = C'est privé ; parlons dans notre chat à nous : { $link }
page-caption = Ouvre ce fichier sur ton téléphone : chaque pas, chaque chiffre et un bonhomme à bouger. Pas besoin de réseau.

## « Tous les chiffres » : une page pour téléphone

page-title = Tous les chiffres
page-figure = Ta course, image par image
page-figure-help = Fais glisser le curseur. Le pointillé monte tout droit depuis la cheville de la jambe d'appui, la barre montre où est la hanche d'habitude.
page-play = Lecture
page-pause = Pause
page-steps = Chaque pas
page-measures = Toutes les mesures, et comment elles sont prises
page-charts = Face à la plage habituelle
page-sides = Gauche et droite
page-sure = À quel point c'est sûr
page-sure-text = Derrière chaque chiffre, il y a la plage où se trouve la vérité neuf fois sur dix. Un verdict n'est donné que si toute la plage sort de l'habituel.
page-left = gauche
page-right = droite
page-contact = Contact
page-midstance = Milieu
page-toe-off = Décollage
page-offset = Hanche-cheville
page-lean = Buste
page-knee = Genou
page-normal-range = habituel { $low } … { $high }
page-unknown = inconnu
page-no-figure = Les points de cette vidéo ne sont pas gardés, il n'y a donc pas de bonhomme à bouger.
page-made = Fait par Midstance. Cette page n'a pas besoin du réseau et ne dit rien à personne.
measure-hip_ankle_offset_pct = Hanche par rapport à la cheville, milieu d'appui
measure-hip_ankle_offset_left_pct = Hanche par rapport à la cheville, jambe gauche
measure-hip_ankle_offset_right_pct = Hanche par rapport à la cheville, jambe droite
measure-trunk_lean_deg = Inclinaison du buste, milieu d'appui
measure-trunk_lean_mean_deg = Inclinaison moyenne du buste
measure-body_line_toe_off_deg = Ligne du corps au décollage
measure-body_line_straightness_pct = Rectitude de la ligne du corps
measure-hip_bend_deg = Flexion de hanche
measure-body_line_late_stance_deg = Ligne du corps en fin d'appui
measure-hip_ankle_offset_asymmetry_pct = Droite moins gauche, hanche–cheville
measure-hip_ankle_offset_spread_pct = Différence d'un pas à l'autre
measure-foot_ahead_at_contact_pct = Pied devant la hanche au contact
measure-foot_behind_at_toe_off_pct = Pied derrière la hanche au décollage
measure-contact_time_ms = Temps au sol
measure-flight_time_ms = Temps en l'air
measure-duty_factor = Part de la foulée sur un pied
measure-vertical_travel_pct = Montée et descente
measure-knee_flexion_midstance_deg = Flexion du genou, milieu d'appui
measure-cadence_spm = Pas par minute
measure-camera_roll_deg = Inclinaison de la caméra
how-hip_ankle_offset_pct = Où se trouve la hanche, devant (+) ou derrière (−) la cheville de la jambe d'appui, en pour cent de la jambe, à l'instant où cette jambe est le plus comprimée.
how-hip_ankle_offset_left_pct = La même chose, sur la jambe gauche seulement.
how-hip_ankle_offset_right_pct = La même chose, sur la jambe droite seulement.
how-hip_ankle_offset_asymmetry_pct = La valeur de la jambe droite moins celle de la gauche. La jambe la plus loin de la caméra se voit moins bien.
how-hip_ankle_offset_spread_pct = À quel point les pas d'une même jambe diffèrent (écart type).
how-trunk_lean_deg = La ligne du milieu des hanches au milieu des épaules par rapport à la vraie verticale ; + c'est en avant.
how-trunk_lean_mean_deg = La même ligne, en moyenne sur des pas entiers.
how-hip_bend_deg = Le buste par rapport à la cuisse de la jambe d'appui au milieu de l'appui ; 0, c'est aligné.
how-knee_flexion_midstance_deg = De combien le genou d'appui est fléchi au milieu de l'appui ; 0, c'est tendu.
how-body_line_late_stance_deg = La ligne de la cheville à la tête par rapport à la verticale, juste avant que le pied quitte le sol.
how-body_line_toe_off_deg = La ligne de la cheville à la tête quand le pied quitte le sol.
how-body_line_straightness_pct = À quel point cheville, hanche, épaule et oreille sont alignées au décollage ; 100, c'est une ligne droite.
how-foot_ahead_at_contact_pct = De combien la cheville se pose devant la hanche, en pour cent de la jambe.
how-foot_behind_at_toe_off_pct = De combien la cheville est derrière la hanche quand le pied quitte le sol.
how-contact_time_ms = Du contact du pied à son décollage.
how-flight_time_ms = Du décollage d'un pied au contact de l'autre.
how-duty_factor = La part d'une foulée complète pendant laquelle un pied est au sol.
how-vertical_travel_pct = De combien les hanches montent et descendent en un pas, en pour cent de la jambe.
how-cadence_spm = Les pas des deux pieds en une minute, d'après le temps entre les contacts.
how-camera_roll_deg = D'après ton mouvement et les bords droits de l'image. Elle est retirée de chaque angle.

## Mots sur les images

label-hip = hanche
label-ankle = cheville
label-normal = habituel
label-left = gauche
label-right = droite
label-contact = contact
label-loading = mise en charge
label-midstance = milieu d'appui
label-late_stance = fin d'appui
label-toe_off = décollage
label-lean = inclinaison
label-in_front = devant
label-behind = derrière
label-drills_done = exercices faits

## Petits mots

every-day = tous les jours
moment = { $day }, { $time }
