# Ce que dit le coach, en français.

# --- avant de la cuisse
r-quads-flat = Des quadriceps douloureux après du plat vont souvent de pair avec trop peu d'inclinaison : au milieu de l'appui, la hanche est encore derrière la cheville, et les cuisses doivent te porter et te pousser à la fois. Au laboratoire aussi : plus le buste est droit, plus genoux et quadriceps travaillent.
r-quads-hills = Après des côtes, et surtout des descentes, c'est normal d'avoir mal aux quadriceps : ils freinent à chaque pas. Ça dit peu de choses de ton inclinaison.
r-quads-first = Après une première sortie, une pause ou un saut de distance, c'est normal d'avoir mal aux quadriceps. Le pic vient au bout de deux jours, puis ça passe. Ça dit encore peu de choses de ton inclinaison.
r-quads-gym = Ces courbatures ont leur propre raison : du travail dur en dehors de la course. Tant qu'elles sont là, elles ne disent rien de ton inclinaison.
r-quads-fine = Très bien, alors je laisse les quadriceps de côté. Qu'ils restent tranquilles après du plat, c'est bon signe. Qu'est-ce que tu aimerais savoir ?
r-quads-about = Les quadriceps te portent au milieu de l'appui, quand le corps est au plus bas. Avec la hanche au-dessus de la cheville, ils partagent la charge ; avec la hanche derrière, ils en prennent presque tout. S'ils font souvent mal après du plat, il manque souvent un peu d'inclinaison.
r-both-groups = Deux signes qui pointent dans des sens opposés : les quadriceps douloureux vont souvent de pair avec trop peu d'inclinaison, les fléchisseurs de hanche douloureux avec un excès. Avec des mots seulement, je ne choisis pas à ta place.
r-was-over = Tant mieux si c'est passé. Alors il n'y a rien à réparer : une douleur partie n'est pas une raison de changer ta foulée.

# --- avant de la hanche
r-flexors-sore = Des fléchisseurs de hanche douloureux en fin de sortie ou après vont souvent de pair avec un peu trop d'inclinaison : au milieu de l'appui, le pied est déjà derrière toi, et ces muscles doivent ramener chaque jambe en vitesse. Ça vient de la méthode d'une coach ; je ne connais pas d'étude là-dessus.
r-flexors-tight = Raides et douloureux, ce sont deux indices différents. Raides à force d'être assis, ils peuvent freiner l'inclinaison ; douloureux en fin de sortie, avec des jambes qui traînent, ça va souvent de pair avec trop d'inclinaison. Donc « raides » tout seul ne décide rien.
r-flexors-about = Les fléchisseurs de hanche ramènent chaque jambe devant. Douloureux après la course, ils vont souvent de pair avec trop d'inclinaison ; raides à force de rester assis, avec une inclinaison freinée.

# --- plante et talon
r-plantar = Une plante ou un talon douloureux peut aller de pair avec trop peu d'inclinaison : le pied porte et pousse plus longtemps tant que la hanche est encore derrière. C'est une part possible, pas plus ; on a mal sous le pied pour bien des raisons et la recherche est partagée.
r-plantar-about = La plante travaille le plus tant que la hanche est encore derrière le pied ; trop peu d'inclinaison peut donc y contribuer. Il y a beaucoup d'autres causes.

# --- mollets
r-calves = Des mollets raides travaillent souvent trop et, au premier pas, empêchent le tibia de basculer au-dessus du pied. L'inclinaison vient alors des hanches, ou pas du tout. Avant de courir, ils ont besoin de chaleur et de mouvement.
r-calves-start = Des mollets qui retiennent le tibia bloquent le début de l'inclinaison, et tu te plies aux hanches à la place. C'est la première chose à vérifier.
r-calves-forefoot = Mollets et tendons d'Achille se plaignent quand l'avant-pied ou les chaussures plates sont nouveaux, surtout avec de longues foulées. Il leur faut des semaines, pas des jours, pour suivre.

# --- jambes fatiguées
r-tired-push = Quand il devient dur de te pousser en avant, il manque souvent de l'inclinaison : avec la hanche derrière le pied, les jambes doivent te porter et te pousser à la fois.
r-tired-pull = Des jambes qui traînent et qu'on peine à ramener vont souvent de pair avec un peu trop d'inclinaison : quand le pied quitte le sol, il est si loin derrière qu'il revient à peine à temps. Plus rarement, c'est un dos cambré ou des fessiers serrés.
r-tired-both = Peiner à pousser et peiner à ramener la jambe, ce sont deux indices opposés : le premier va souvent de pair avec trop peu d'inclinaison, le second avec un excès.
r-tired-heavy = Des jambes lourdes à la fin, c'est normal et, en soi, ça ne dit rien. Ce qui en dit plus, c'est la moitié du pas qui devient dure.

# --- combien d'inclinaison
r-amount = La question n'est pas un angle mais un instant : au milieu de l'appui, quand le corps est au plus bas, la hanche devrait être juste au-dessus de la cheville. Derrière, il manque souvent de l'inclinaison ; devant, il y en a souvent trop. La plupart des gens s'inclinent trop peu.
r-amount-good = La hanche juste au-dessus de la cheville au milieu de l'appui : c'est exactement ce qu'on cherche. C'est une bonne inclinaison, même si le buste paraît penché à cet instant.
r-amount-ahead = Une hanche nettement devant la cheville au milieu de l'appui va en général de pair avec trop d'inclinaison. Un seul pas ne décide rien, et ceux qui courent vite passent aussi par là. C'est sur plusieurs pas que ça se voit.
r-amount-signs = Signes de trop peu : quadriceps ou plantes des pieds douloureux sur le plat, du mal à se pousser, hanche derrière la cheville au milieu de l'appui. Signes d'excès : fléchisseurs de hanche douloureux, jambes qui traînent, hanche devant la cheville. La position elle-même se sent à peine, alors regarde-la.
r-amount-first = Commence par une seule chose : où est ta hanche au milieu de l'appui. Longueur de foulée, cadence, posture et pose du pied en dépendent et suivent souvent. Un changement à la fois, quelques semaines chacun.
r-amount-too-much = Oui, on peut trop s'incliner, surtout après avoir beaucoup travaillé « poser sous le corps » ou « tomber ». Ça se voit à des fléchisseurs de hanche douloureux, des jambes qui traînent, la hanche devant la cheville, parfois une cadence qui baisse.
r-amount-too-little = La plupart ont du mal à s'incliner tout court : rester longtemps assis raidit chevilles, hanches et fléchisseurs. Au milieu de l'appui, la hanche reste alors derrière la cheville, et quadriceps et voûtes plantaires travaillent double.
r-amount-how-much = Il n'y a pas de bon angle en degrés, et je n'en note aucun. Le repère, c'est la hanche au-dessus de la cheville au milieu de l'appui ; l'angle qui donne ça est petit à allure facile et grandit avec la vitesse. En laboratoire, courir facile va avec environ 4 à 11 degrés d'inclinaison du buste.

# --- d'où elle vient
r-source-bend = Se plier aux hanches, les fesses en arrière, ce n'est pas encore s'incliner : la poitrine et la tête passent le pied, pas le bassin. Des mollets trop raides sont la première piste.
r-source-behind = Un bassin qui ne passe pas le pied au départ montre que tu te plies aux hanches et que le corps ne bascule pas en entier. Souvent, des mollets raides sont en cause.
r-source-which = D'un seul bloc au-dessus des chevilles, pas depuis la taille. Mieux encore comme image : le bassin passe par-dessus le pied. C'est net au tout premier pas ; en pleine course, les jambes sont devant, dessous et derrière, et personne ne s'incline depuis les chevilles à chaque instant. Une étude n'a trouvé aucune différence de coût en énergie entre les deux.
r-source-schools = Il y a plusieurs écoles : certaines enseignent l'inclinaison depuis les hanches. Ce bot en suit une qui veut le bassin au-dessus du pied. Ceux qui mettent en garde contre l'inclinaison pensent surtout au corps plié à la taille, et là, on est d'accord.
r-source-start = L'endroit le plus clair pour voir ton inclinaison, c'est le premier pas en partant de l'arrêt : une ligne droite du pied à la tête, et le bassin passe le pied d'appui. Une vidéo au ralenti ou quelqu'un à côté le montre bien.

# --- assis en arrière
r-sitting = Un bassin derrière le pied au milieu de l'appui, comme pour t'asseoir, veut dire que le corps n'est pas encore arrivé au-dessus de la jambe quand elle porte le plus. Il y a trois façons : dos cambré, dos entier penché ou buste droit. De très bons coureurs le font aussi ; c'est une habitude, pas un échec.
r-sitting-arched = Avec le dos cambré, le bassin bascule, les hanches restent pliées et derrière le pied, même si la poitrine paraît droite. De profil on voit mal le bas du dos, prends-le donc comme un indice.
r-sitting-upright = Buste droit et hanche derrière le pied : c'est la façon droite d'être assis en arrière, et ça va souvent de pair avec trop peu d'inclinaison. On a couru des marathons très rapides comme ça, c'est donc une habitude, pas un échec. Mais ce sont les quadriceps qui paient.
r-sitting-overstride = Un bassin qui reste en arrière et un pied qui va chercher loin viennent en général ensemble : le pied se pose devant parce que le corps reste derrière. Change d'abord le bassin ; la pose du pied suit le plus souvent.

# --- allure et terrain
r-ground = L'inclinaison va avec toutes les allures et tous les terrains, mais pas partout autant. Laisse le bassin bouger, il trouve la bonne tout seul.
r-ground-slow = Oui, à toute allure, seulement moins : en trottinant, elle est si petite qu'on la voit à peine. Le repère reste la hanche au-dessus de la cheville.
r-ground-fast = Plus on va vite, plus on s'incline, et inversement. À l'allure de tous les jours, ça reste petit. Deux coureurs ont raconté à la coach que plus d'inclinaison les avait rendus plus rapides sans effort ; ce sont des récits et les études sont partagées, alors je ne promets aucune vitesse.
r-ground-elites = Les photos des plus rapides montrent plus d'inclinaison qu'il ne t'en faut à ton allure. Regarde plutôt leurs hanches : juste au-dessus de la cheville, même si le buste paraît penché. Dans une étude, l'élite courait même plus droit que des coureurs de loisir.
r-ground-hills = En montée, la pente vient vers toi : garde l'inclinaison depuis le pied, avec de petits pas, et ne te plie pas à la taille. Je ne note pas les vidéos en côte, car les valeurs du plat n'y sont pas valables.
r-ground-downhill = En descente, va avec la pente au lieu de te pencher en arrière : petits pas rapides, genoux souples, bassin au-dessus du pied. Si c'est raide ou instable, la sécurité d'abord. Des quadriceps douloureux après, c'est normal.
r-ground-treadmill = Sur tapis, l'inclinaison est la même : hanche au-dessus de la cheville. On y court un peu autrement, souvent plus court et plus droit, et fixer l'écran tire la tête en arrière.
r-ground-wind = Contre le vent, un peu plus d'inclinaison vient d'elle-même ; vent dans le dos, un peu moins. Laisse le bassin passer le pied et ne te plie pas à la taille.
r-ground-slippery = Sur la glace, la neige ou les feuilles mouillées : oui, moins d'inclinaison, des pas plus courts et plus doux, et moins vite. L'adhérence passe avant la technique ; elle reviendra avec le sol sec.

# --- pose du pied
r-strike-where = Un peu devant toi. Un pied ne peut pas se poser sous toi et y être encore au milieu de l'appui : le corps a besoin d'un bout de chemin pour arriver au-dessus. Talon, médio-pied ou avant-pied compte moins que la distance devant.
r-strike-under = Forcer le pied à se poser juste sous le corps va souvent de pair avec trop d'inclinaison : au milieu de l'appui il est déjà derrière toi, il quitte le sol tard et il est dur à ramener.
r-strike-overstride = Un pied qui se pose loin devant freine et charge le genou. Ça peut venir d'un bassin resté en arrière, parfois de trop d'inclinaison ; à lui seul, il ne dit pas lequel. Une longue foulée n'est pas forcément une foulée trop longue.
r-strike-heel = Toucher d'abord du talon n'est pas un défaut. Ce qui compte, c'est la distance devant la hanche, et si la hanche est au-dessus de la cheville au milieu de l'appui.
r-strike-forefoot = Je ne demande pas l'avant-pied. Ça charge le mollet et le tendon d'Achille, et beaucoup de ceux qui changent y ont mal. La partie qui touche en premier découle surtout de l'endroit où est le corps.

# --- cadence
r-cadence = Aucun chiffre ne va à tout le monde, et 180 n'est pas un but. En course facile, on est vers 150 à 180 pas par minute, les grands vers 155 à 165. Ça monte avec la vitesse. C'est un indicateur, pas une manette.
r-cadence-low = Une cadence sous 170, seule, ne veut rien dire : ceux qui courent lentement et les grands y sont souvent, avec une bonne technique. Une baisse par rapport à ton chiffre habituel, avec des jambes qui traînent ou des fléchisseurs douloureux, en dit plus.
r-cadence-high = Une cadence élevée n'est pas un défaut ; les plus rapides dépassent 200. Si les pas te semblent courts et précipités, regarde où est la hanche au milieu de l'appui.
r-cadence-flexors = Avec des fléchisseurs douloureux ou des jambes qui traînent, je ne chercherais pas juste à faire des pas plus rapides : plus de cadence fait travailler plus les fléchisseurs. D'abord l'inclinaison.

# --- haut du corps
r-upper = Le buste repose sur le bassin : avec la hanche au-dessus de la cheville, tête, épaules et bras trouvent leur place. Relâché vaut mieux que correct.
r-upper-head = Tirer la tête en arrière retient l'inclinaison. Laisse le visage et le menton aller un peu devant, et le cou rester long. Une tête qui avance avec la fatigue n'est pas un défaut dans cette méthode.
r-upper-tall = « Courir grand » est une image vague : courir droit fait travailler plus les quadriceps et va souvent de pair avec des foulées qui vont chercher loin. Long, oui ; raide, non : laisse tout le corps basculer un peu, d'un seul bloc.
r-upper-slouch = Des épaules qui avancent avec la fatigue, c'est souvent le corps qui cherche son inclinaison, et cette méthode ne les combat pas. Un dos vraiment rond, c'est autre chose : alors seules la tête et les épaules passent le pied, pas le bassin.
r-upper-arms = Des mains basses et des coudes ouverts tirent le buste en arrière et gâchent l'inclinaison. Coudes pliés, mains souples à hauteur des côtes ; les bras répondent à la rotation du bassin.

# --- bassin
r-pelvis-move = Le bassin doit bouger : à chaque pas il tourne et descend un peu, et le haut du corps répond dans l'autre sens. Le pied trouve ainsi où se poser, et l'inclinaison suit l'allure toute seule. Ne le tiens pas immobile.
r-pelvis-brace = Un tronc stable n'est pas un tronc rigide. Rentrer le ventre ou serrer les fesses bloque le bassin, alors qu'il doit bouger. En courant, relâche ; la force se travaille ailleurs.
r-pelvis-tilt = Un bassin basculé vers l'avant avec le dos cambré peut être une façon d'être assis en arrière. Une vidéo de profil ne peut pas mesurer la bascule, et le lien avec le mal de dos est mince ; je ne te demande donc pas de le rentrer, mais de le laisser bouger.

# --- étirements
r-stretch = Quel que soit le souci, ce n'est pas l'étirement qui règle la foulée : les muscles qui semblent raides sont surtout surmenés, et les étirer ne change pas ta façon de bouger. Contre les courbatures, les études ne trouvent presque aucun effet. Si tu aimes ça, fais-toi plaisir. Ce qui aide avant de courir, c'est un échauffement en mouvement.
r-stretch-flexors = Un étirement ne va guère les guérir : des fléchisseurs douloureux sont surtout surmenés, pas trop courts, et vont souvent de pair avec un peu trop d'inclinaison. Change ce qui les surmène.
r-stretch-tight = Un étirement tenu change peu ta façon de courir. Des fléchisseurs qui semblent raides sont surtout surmenés, ou ankylosés par la position assise ; bouger avant de courir et s'incliner plus facilement font davantage.
r-stretch-calves = Pas d'étirement tenu : avant chaque sortie, un échauffement qui laisse le mollet s'allonger en bougeant.
r-stretch-quads = L'étirement change peu de choses : des quadriceps douloureux sont surtout surmenés, et sur le plat ça va souvent de pair avec trop peu d'inclinaison. Contre les courbatures elles-mêmes, les études ne trouvent presque aucun effet.

# --- exercices
r-drills = Commence par un exercice, trois ou quatre fois par semaine avant des footings faciles, et rien d'autre de nouveau pendant deux semaines. Le départ en chute apprend à sentir l'inclinaison.
r-drills-often = Peu et souvent : cinq minutes avant trois ou quatre footings faciles par semaine, un seul exercice. Puis quelques minutes faciles avec cette sensation. Au bout de deux semaines, regarde une vidéo ; au bout de quatre, choisis le suivant.
r-drills-under = Pour trop peu d'inclinaison : réveille d'abord les mollets, puis apprends l'inclinaison là où elle est la plus nette, au départ.
r-drills-over = Pour trop d'inclinaison : reviens un peu et laisse le pied se poser un peu devant toi.
r-drills-hips = Si tu te plies aux hanches : sens le bassin partir en premier, pas la poitrine.
r-drills-sitting = Pour ne plus courir assis : amène le bassin au-dessus du pied pendant que la jambe te porte.
r-drills-game = Partir, s'arrêter, encore et encore : debout, tu te laisses tomber, tu cours cinq pas, tu t'arrêtes. La coach cite ce jeu sans en écrire les étapes ; voici une façon courante de le faire.
r-drills-warm-up = Avant chaque sortie, trois minutes de mouvement pour mollets et chevilles, sans étirement tenu. Le tibia peut alors basculer et l'inclinaison commencer.
r-drills-pelvis = Debout, bascule d'un seul bloc et remarque si le bassin passe le pied d'appui avant que l'autre pied te rattrape. Si les fesses partent en arrière : on recommence, en plus petit.
r-drills-core = Laisse bassin et épaules tourner en sens inverse, petit et souple : d'abord debout, puis en marchant, puis en courant.
r-drills-image = En fin d'appui, imagine une ligne : le sol, la jambe, le bassin, et dehors par l'avant du sommet du crâne. Une image pour vérifier, pas une position à tenir.

# --- autres douleurs
r-pain = Ça sort de ce que je connais : je ne connais que l'inclinaison et le milieu de l'appui. Donc ni cause ni exercice de ma part pour ça.
r-pain-knee = Je ne peux pas juger un genou à partir de mots. Ce que voit le laboratoire : courir plus droit et à longs pas charge plus l'avant du genou, des pas un peu plus courts moins. Ce n'est pas un traitement, et ça ne dit pas d'où vient le tien.
r-pain-shin = Les tibias sont hors de ma méthode. Ils se plaignent souvent quand on court plus ou plus dur qu'avant ; le premier réflexe est d'en faire moins pendant un temps. Je ne changerais pas la foulée en plus.
r-pain-hip = Une douleur dans la hanche ou dans l'aine ne relève pas d'un conseil de technique. S'il te plaît, ne travaille pas ton inclinaison avec ça.
r-pain-back = Le mal de dos a bien des causes, et une vidéo de profil en montre peu. Avec des mots seulement, je ne changerais pas ta foulée pour ça.
r-pain-hamstring = L'arrière de la jambe est hors de ma méthode. Il travaille plus quand on s'incline plus, alors n'ajoute pas d'inclinaison tant que ça fait mal.
r-pain-legs = « Les jambes », c'est vaste : tout dépend de l'endroit où ça fait mal.
r-pain-skin = Les ongles et la peau ne sont pas mon domaine : un magasin de chaussures patient ou un podologue aide plus. Si c'est chaud, que ça s'étend ou que ça fait très mal, fais-le regarder sans tarder.
r-pain-stitch = Les points de côté ne sont pas mon domaine. Ralentis jusqu'à ce que ça passe. Si c'est dans la poitrine, ou avec des vertiges ou une douleur au bras, arrête-toi et appelle à l'aide.
r-pain-medication = Je ne donne pas de conseil sur les médicaments, ni s'il en faut ni combien : c'est l'affaire du pharmacien ou du médecin. Et ne cours pas sur une douleur qu'un comprimé masque.

# --- autres points de foulée
r-form = Ça sort de ce que je suis de près. Ma seule question, c'est où est la hanche au milieu de l'appui ; beaucoup du reste s'arrange autour. Et changer la foulée de quelqu'un qui n'a aucune gêne, la recherche ne le soutient pas.
r-form-foot = La façon dont le pied roule ou pointe tient surtout à ta morphologie ; je ne la juge pas et je ne la corrige pas. Sans gêne, il n'y a pas de raison de la changer.
r-form-front-view = Les genoux et les pieds qui se croisent se voient de face ; moi je regarde de profil et je ne peux pas les juger. Un kiné du sport qui te filme de dos peut le faire.
r-form-breath = Respire comme ça vient. Je n'enseigne aucun rythme ; si tu peux encore parler, l'allure est facile.
r-form-bounce = Rebondir et faire du bruit vont souvent de pair avec un bassin derrière le pied et de longs pas. Je ne chercherais pas à le supprimer de force ; regarde d'abord le milieu de l'appui.
r-form-side = Personne n'est symétrique. Je montre gauche et droite séparément quand la vidéo le permet ; un petit écart est normal et tient dans mon erreur.

# --- vérifier
check-midstance = À vérifier : sur une vidéo de profil, mets en pause là où le corps est au plus bas sur une jambe. La hanche est-elle derrière la cheville ?
check-hip-front = À vérifier : sur une vidéo de profil, mets en pause là où le corps est au plus bas sur une jambe. La hanche est-elle devant la cheville ?
check-start = À vérifier : debout, bascule en avant jusqu'à devoir faire un pas. Sens-tu le bassin passer le pied d'appui, ou les fesses partent-elles en arrière ?
check-clip = Envoie-moi dix secondes de profil et je regarde.
check-several-steps = À vérifier : regarde cinq pas de suite, pas un seul.
check-quads-flat = Ce qui en dit plus : comment sont-ils le lendemain d'un footing facile sur le plat ?
check-contact = À vérifier : sur une vidéo de profil, à quelle distance devant la hanche se pose la cheville, et la hanche est-elle au-dessus de la cheville au milieu de l'appui ?

# --- à essayer
try-lean-a-little = À essayer : laisse le bassin voyager par-dessus le pied un rien plus tôt, le corps d'un seul bloc. Un peu, en course facile.
try-back-a-little = À essayer : reviens un peu et laisse le pied se poser un peu devant toi.
try-land-in-front = À essayer : oublie « sous le corps » et laisse le pied se poser un peu devant.
try-pelvis-over = À essayer : laisse le bassin passer par-dessus le pied ; la poitrine n'a pas besoin d'aide.
try-calf-warm-up = À essayer : avant chaque sortie, échauffe les mollets en mouvement, talons lourds, genoux qui roulent vers l'avant.
try-calves-back = À essayer : reviens à ton ancienne pose de pied et à tes anciennes chaussures pour la plupart des sorties, et ajoute le nouveau quelques minutes à la fois.
try-flexors-move = À essayer : avant de courir, quelques minutes de marche et de rotations souples du bassin.
try-quads-gym = À essayer : des jours faciles jusqu'à ce que ça passe, en général deux ou trois.
try-keep-going = Garde ce qui marche. Si tu veux, envoie une vidéo de temps en temps pour voir que ça tient.
try-cadence = Si tu veux essayer plus de pas : 3 à 5 %, quelques semaines, et vois comment tu te sens.
try-head = À essayer : regarde là où tu veux aller et laisse le menton flotter vers l'avant.
try-shoulders = À essayer : laisse pendre les épaules et les bras balancer depuis l'arrière.

# --- à éviter
avoid-stretch = N'essaie pas de l'étirer pour que ça parte : c'est raide parce que c'est surmené.
avoid-flexors = Ne les force pas en étirement et ne fais pas simplement des pas plus rapides : ça les fait travailler plus.
avoid-change = Tant que ce n'est pas clair, ne change pas ton inclinaison.
avoid-knees = Ne monte pas les genoux exprès : c'est du travail en plus pour des muscles fatigués.
avoid-push = Ne pousse pas plus fort : c'est justement ce qui te fatigue.
avoid-lean-more = Ne t'incline pas simplement plus : tu te plierais encore plus aux hanches.
avoid-correct-good = Ne le corrige pas : il n'y a rien à redresser.
avoid-forefoot = Ne change pas ta pose de pied exprès.

# --- quand consulter
see-bone-hip = Douleur profonde dans l'aine, douleur la nuit, en sautant à cloche-pied ou qui te fait boiter : arrête et fais examiner.
see-bone-thigh = Douleur profonde d'un seul côté, douleur la nuit, en sautant à cloche-pied ou qui te fait boiter : arrête et fais examiner.
see-plantar = Si ça dure plus de deux semaines ou fait mal au repos, vois un kiné.
see-calf = Un mollet gonflé, chaud ou rouge : médecin le jour même.
see-achilles = Un tendon qui reste douloureux ou épais le matin, c'est pour un kiné.
see-pain = Si ça te fait boiter, vient la nuit, gonfle ou dure plus d'une ou deux semaines : arrête de courir et vois un médecin ou un kiné.
see-shin = Un point douloureux sur l'os, une douleur la nuit ou au repos : arrête de courir et vois un médecin.
see-hip-joint = Pause de course et fais examiner, vite si ça fait mal la nuit, à cloche-pied ou si tu boites.
see-back = Engourdissement, faiblesse dans une jambe, ou problème pour uriner ou aller à la selle : de l'aide aujourd'hui. Sinon un kiné, si ça dure.
see-minor = Avant 18 ans, que ça reste un jeu : pas de programme technique, et toute douleur va chez le médecin ou le kiné.
see-professional = Qui t'a examiné en sait plus que moi : son plan passe d'abord.
see-medication = Je ne donne pas de conseil sur les médicaments : demande à un médecin ou un pharmacien.

# --- questions en retour
ask-push-or-pull = Quand tu fatigues, qu'est-ce qui devient dur : te pousser en avant, ou ramener la jambe ?
ask-push-or-pull-push = Me pousser en avant
ask-push-or-pull-pull = Ramener la jambe
ask-push-or-pull-unsure = Je ne sais pas
ask-sore-or-tight = Font-ils mal après la course, ou sont-ils plutôt raides à force de rester assis ?
ask-sore-or-tight-sore = Mal après la course
ask-sore-or-tight-tight = Raides, trop assis
ask-sore-or-tight-unsure = Les deux ou ne sais pas
ask-front-or-thigh = Qu'est-ce qui te gêne le plus après un footing facile sur le plat ?
ask-front-or-thigh-thigh = L'avant de la cuisse
ask-front-or-thigh-hip = L'avant de la hanche
ask-front-or-thigh-same = Les deux pareil
ask-hills-or-flat = Te font-ils mal aussi après du plat ?
ask-hills-or-flat-flat = Oui, sur plat aussi
ask-hills-or-flat-hills = Après les côtes
ask-hills-or-flat-unsure = Je ne sais pas
ask-cadence-drop = A-t-elle baissé par rapport à ton chiffre habituel ?
ask-cadence-drop-dropped = Oui, elle a baissé
ask-cadence-drop-always = Non, toujours comme ça
ask-cadence-drop-drags = Et mes jambes traînent
ask-where-leg = C'est où ?
ask-where-leg-thigh = L'avant de la cuisse
ask-where-leg-hip = L'avant de la hanche
ask-where-leg-calf = Le mollet
ask-start-check = Pars de l'arrêt, d'un seul pas : le bassin passe-t-il le pied d'appui, ou te plies-tu ?
ask-start-check-pelvis = Le bassin passe
ask-start-check-bend = Je me plie
ask-start-check-unsure = Je ne saurais dire
ask-what-for = Qu'est-ce que je peux faire pour toi ?
ask-what-for-sore = J'ai mal quelque part
ask-what-for-clip = Regarde ma vidéo
ask-what-for-drill = Donne un exercice

# --- filmer, notes, rappels, données, le bot
r-filming = De profil, tout le corps dans l'image, dix secondes de course facile sur le plat. Pose le téléphone sur quelque chose de stable à hauteur de hanche, bien droit, à une distance de cinq à huit mètres, et passe devant lui, ne cours pas vers lui.
r-filming-how = Bonne lumière, vêtements près du corps, 60 images par seconde ou plus si le téléphone peut ; le ralenti convient. Puis envoie la vidéo ici, comme vidéo ou comme fichier (20 Mo au plus).
r-score = Deux notes de 0 à 100 : inclinaison et milieu de l'appui. 100 veut dire dans la plage des bons coureurs, pas « parfait ». Le cœur, c'est où est la hanche par rapport à la cheville au milieu de l'appui.
r-score-parts = Ce qui compte : l'écart hanche-cheville sur plusieurs pas, la ligne du corps en fin d'appui et à quelle distance devant le pied se pose. L'angle du buste est montré à côté, sans note. /history montre les résultats précédents.
r-score-accuracy = Chaque chiffre vient avec une plage qui devrait contenir la vérité neuf fois sur dix. Les caméras se trompent de plusieurs degrés ; une vue un peu de biais ou 30 images par seconde l'élargissent. Il n'y a de verdict que si presque toute la plage sort de l'habituel ; sinon, je dis que je ne sais pas.
r-score-history = /history montre tes résultats précédents. Un changement ne compte que si les plages ne se recouvrent plus ; sinon c'est du bruit. Filme chaque fois pareil : même allure, même endroit.
r-reminders = Dis-moi le jour et l'heure, par exemple « chaque mardi à 7 h », ou utilise /remind. Ça arrive chaque semaine, dans ton fuseau horaire. /reminders les montre et les change.
r-reminders-stop = /reminders montre tes rappels ; chacun a un bouton pour l'arrêter. Arrêté veut dire arrêté tout de suite.
r-privacy = Ta vidéo est effacée dès qu'elle est analysée ; seuls restent les chiffres et les images du résultat, pour ton historique. Personne ne la regarde, rien n'est partagé ni utilisé pour entraîner quoi que ce soit. /privacy en dit plus, /delete efface tout.
r-privacy-delete = /delete efface tout ce que je garde sur toi : résultats, images, rappels et réglages. Les vidéos sont déjà parties : chacune est effacée dès qu'elle est analysée.
r-about = Salut ! Je suis Midstance, un coach de foulée. Je suis un programme, pas un médecin. Je regarde surtout une chose : ta hanche est-elle juste au-dessus de ta cheville quand ton corps est au plus bas ?
r-about-can = Tu peux m'envoyer une vidéo de dix secondes de profil, demander par exemple « pourquoi j'ai mal aux fléchisseurs de hanche ? », voir /drills ou mettre un rappel par semaine avec /remind. /help montre tout.
r-about-language = Je parle français, anglais, allemand, espagnol, portugais et russe. Écris dans ta langue ou choisis-la avec /language.
r-about-cost = M'utiliser ne coûte rien : ni abonnement ni publicité, sauf si la personne qui gère ce bot te dit autre chose. Le programme est open source.
r-about-thanks = Avec plaisir. Bons kilomètres, et écris-moi quand tu veux.
r-about-method = Je suis la méthode d'une coach : Jae Gruenke, The Balanced Runner, avec des racines dans Feldenkrais. ChiRunning et Pose enseignent aussi l'inclinaison. D'autres écoles voient ça autrement.
r-evidence = Bonne question. La recherche sur l'inclinaison est partagée : un buste plus droit charge plus quadriceps et genoux, mais s'incliner plus coûtait plus d'énergie dans une étude, et dans une autre l'élite courait plus droit que des coureurs de loisir. Que des fléchisseurs douloureux viennent de trop d'inclinaison, personne ne l'a vérifié. Je suis la méthode d'une coach, et je le dis.
r-evidence-method = Ce que je mesure : la hanche par rapport à la cheville au milieu de l'appui, sur plusieurs pas, avec une plage ; trop large, pas de verdict. Tu peux le vérifier sur les images.
r-evidence-short = La recherche sur l'inclinaison est partagée : prends-le comme une méthode, pas comme une loi.

# --- autre sujet et pas clair
r-off = Ce n'est pas mon domaine : je connais la foulée, et surtout l'inclinaison et l'appui. Envoie-moi une vidéo de profil, ou dis-moi où tu as mal après la course.
r-off-shoes = Pour les chaussures, mon seul conseil : qu'elles soient confortables. Je connais l'inclinaison et l'appui : envoie une vidéo de profil, ou dis-moi où tu as mal après la course.
r-off-food = Manger et boire ne sont pas mon domaine. Je connais l'inclinaison et l'appui : envoie une vidéo de profil, ou dis-moi où tu as mal après la course.
r-off-plan = Plans, allures et courses ne sont pas mon domaine ; la foulée, oui. Je peux te donner un exercice, regarder une vidéo de profil ou te dire avec quoi va souvent une gêne.
r-unclear = Je n'ai pas bien compris. Je suis un coach de foulée : dis-moi ce que tu sens en courant, ou envoie dix secondes de profil.
r-unclear-hostile = D'accord. Si quelque chose te gêne dans ta course, dis-moi quoi, et j'essaie d'être utile.
r-unclear-injection = Je reste sur la foulée. Pose-moi une question sur ton inclinaison, ou envoie une vidéo de profil.
r-unclear-script = Je parle français, anglais, allemand, espagnol, portugais et russe. Écris-moi dans l'une de ces langues, ou envoie dix secondes de profil.

# --- signes d'alerte : orienter, rien d'autre
flag-self-harm = Merci de l'avoir écrit. Je ne suis qu'un programme de course, mais il ne faut pas que tu portes ça sans aide maintenant. Si tu risques de passer à l'acte, appelle le 112 (911 au Canada). Pour parler, jour et nuit : 3114 en France, 0800 32 123 en Belgique, 143 en Suisse, 988 au Canada ; ailleurs, findahelpline.com. Dis-le aussi à quelqu'un de proche.
flag-emergency = Là, il faut de l'aide maintenant : arrête-toi et appelle les urgences (112 en Europe, 911 au Canada). Reste avec quelqu'un.
flag-heart = Arrête-toi tout de suite. Douleur dans la poitrine, vers le bras ou la mâchoire, gros essoufflement ou cœur qui bat de façon irrégulière demandent de l'aide aussitôt : appelle les urgences (112 en Europe, 911 au Canada), même si c'est passé. Ne conduis pas, reste avec quelqu'un, et ne cours pas avant l'accord d'un médecin.
flag-stroke = Là, il faut de l'aide maintenant : une faiblesse d'un côté, un visage qui tombe, du mal à parler ou à voir, chaque minute peut compter. Appelle les urgences (112 en Europe, 911 au Canada) et note l'heure du début.
flag-collapse = Un malaise, un évanouissement ou de la confusion pendant ou après le sport, il faut de l'aide maintenant : appelle les urgences (112 en Europe, 911 au Canada). S'il fait chaud : ombre et eau pour refroidir. Si c'est passé, vois un médecin aujourd'hui, et ne cours pas avant.
flag-clot = Une jambe ou un mollet gonflé, chaud, rouge ou qui bat d'un seul côté doit être vu par un médecin aujourd'hui. Ne cours pas, ne masse pas. Avec essoufflement ou douleur dans la poitrine, appelle les urgences tout de suite.
flag-pregnancy-signs = S'il te plaît, arrête de courir et appelle aujourd'hui ta sage-femme, la maternité ou ton médecin. En cas de fort saignement, de douleur dans la poitrine, de malaise ou de gêne à respirer, appelle les urgences maintenant.
flag-cauda = S'il te plaît, fais-toi aider aujourd'hui, aux urgences : un engourdissement de l'entrejambe, ou un changement pour uriner ou aller à la selle, ne doit pas attendre. D'ici là, ne cours pas.
flag-urine = S'il te plaît, vois un médecin aujourd'hui : des urines foncées ou avec du sang, ou du sang dans les selles après un gros effort, il faut le faire examiner. Bois de l'eau et ne cours pas d'ici là.
flag-joint = Une articulation chaude et gonflée, ou une douleur avec de la fièvre, doit être vue par un médecin aujourd'hui. D'ici là, ne cours pas.
flag-belly = Un fort mal de ventre avec de la fièvre, ou qui empêche de se redresser, doit être vu par un médecin aujourd'hui. Pas de course d'ici là. S'il s'aggrave vite ou si tu te sens partir, appelle les urgences (112 en Europe, 911 au Canada).
flag-no-weight = S'il te plaît, arrête et fais examiner aujourd'hui : un claquement, une jambe qui ne te porte plus ou une déformation peut être sérieux. Ne le teste pas en courant.
flag-accident = Après un coup à la tête, une collision, une morsure ou une plaie profonde, consulte un médecin aujourd'hui. En cas de vomissements, de somnolence, de confusion, de fort mal de tête, d'engourdissement ou de saignement qui ne s'arrête pas, appelle tout de suite les urgences. D'ici là, ne cours pas.
flag-nerve-urgent = Un pied qui ne se relève plus, ou qui est froid, pâle et engourdi, doit être vu par un médecin aujourd'hui. D'ici là, ne cours pas.
flag-dizzy = Des vertiges en courant sont une raison de s'arrêter : assieds-toi et bois quelque chose. Vois un médecin avant de recourir ; avec douleur dans la poitrine, malaise ou du mal à parler, appelle les urgences tout de suite.
flag-pregnant = Félicitations, et une chose d'abord : pendant la grossesse et après la naissance, c'est ta sage-femme ou ton médecin qui décide pour la course et la foulée, pas moi. Saignement, vertiges, douleur dans la poitrine, essoufflement, contractions, mollet douloureux et gonflé : arrête et appelle tout de suite.
flag-minor = Un enfant ou un ado qui a mal doit voir un médecin ou un kiné : des os qui grandissent demandent d'autres soins que ceux d'un adulte. Pas de course d'ici là, s'il te plaît ; je ne donne pas de conseil de foulée pour ça.
flag-surgery = Après une opération, c'est le chirurgien ou le kiné qui te suit qui décide quand et comment tu cours. Demande-lui d'abord, s'il te plaît. En cas de gonflement, chaleur, fièvre ou forte douleur, demande aujourd'hui.
flag-energy = S'il te plaît, parle à un médecin avant de continuer à t'entraîner : avec des règles absentes, trop peu à manger ou des os fragiles, un os peut casser en courant. C'est fréquent et ça se soigne. D'ici là, ne cours pas sur une douleur.
flag-bone = S'il te plaît, arrête de courir et vois un médecin ou un kiné cette semaine : une douleur en un point de l'os, la nuit ou au repos, à cloche-pied, ou qui augmente en courant peut venir de l'os. D'ici là, ne marche que si ça ne fait pas mal. La foulée viendra après.
flag-groin = S'il te plaît, arrête de courir et vois un médecin cette semaine : une douleur profonde à l'aine ou à la hanche, qui fait boiter ou revient à chaque pas, doit être examinée avant de changer quoi que ce soit. Ne marche que si ça ne fait pas mal.
flag-limp = Une douleur qui te fait boiter est une raison d'arrêter. S'il te plaît, ne cours pas et vois un médecin ou un kiné dans les prochains jours ; aujourd'hui, si tu ne peux pas poser le pied.
flag-numb = Un engourdissement ou une faiblesse dans la jambe ou le pied doit être vu par un médecin cette semaine. S'il te plaît, ne cours pas d'ici là. Si c'est venu d'un coup, d'un côté ou à l'entrejambe, demande de l'aide tout de suite.
flag-swelling = Un gonflement qui vient en courant doit être vu par un médecin ou un kiné dans les prochains jours ; aujourd'hui, s'il est chaud, rouge ou très douloureux. S'il te plaît, ne cours pas d'ici là.
flag-persist = S'il te plaît, fais examiner ça par un médecin ou un kiné avant de recourir : ça dure depuis trop longtemps, ou tu as une maladie pour laquelle un chat ne suffit pas. D'ici là, on ne change rien à la foulée.
flag-alarm-1 = Là, il faut peut-être de l'aide maintenant. Si c'est en cours, ou si ça vient d'arriver : arrête-toi, appelle les urgences (112 en Europe, 911 au Canada) et ne reste pas sans personne. Si c'est passé, vois un médecin aujourd'hui, et ne cours pas avant. Si c'est la vie elle-même qui pèse trop : le même numéro, ou findahelpline.com, jour et nuit.
flag-alarm-2 = Ce que tu décris doit être vu par un médecin aujourd'hui. D'ici là, ne cours pas. Si ça empire vite, ou avec une douleur dans la poitrine, un malaise ou du mal à respirer, appelle tout de suite les urgences.
flag-alarm-3 = Ce que tu décris doit être examiné par un médecin ou un kiné dans les prochains jours, avant de recourir. D'ici là, on ne change rien à la foulée et on ne court pas sur la douleur ; aujourd'hui même, si ça empire ou si tu ne peux pas poser le pied.
flag-general = Arrête de courir et fais-toi aider en cas de : douleur dans la poitrine, malaise ou gêne à respirer (urgences) ; mollet gonflé et chaud, jambe qui ne te porte plus, urines foncées (aujourd'hui) ; douleur la nuit, en un point de l'os, à cloche-pied ou en boitant, engourdissement, gonflement (cette semaine).

# --- la vidéo à côté des mots
unit-cm = cm
unit-inch = po
place-ahead = { $amount } devant la cheville
place-behind = { $amount } derrière la cheville
place-over = pile au-dessus de la cheville
pace-easy = À { $pace }, l'inclinaison est petite, et c'est bien ainsi : plus tu cours vite, plus tu t'inclines. Je regarde donc la hanche au-dessus de la cheville, pas un angle.
pace-fast = À { $pace }, tu t'inclines plus que sur un footing facile, et c'est bien ainsi : plus c'est rapide, plus on s'incline. Je regarde la hanche au-dessus de la cheville, pas un angle.
clip-agrees-under = Ta dernière vidéo va dans le même sens : au milieu de l'appui, la hanche est { $amount } derrière la cheville, à { $margin } près.
clip-agrees-over = Ta dernière vidéo va dans le même sens : au milieu de l'appui, la hanche est { $amount } devant la cheville, à { $margin } près.
clip-agrees-hips = Ta dernière vidéo va dans le même sens : tu te plies aux hanches (hanche { $place }, à { $margin } près).
clip-against = Ta dernière vidéo dit autre chose : { $seen }, alors que ce que tu sens va souvent de pair avec l'inverse. Pour la position, la vidéo pèse plus ; pour ce qui est surmené, ton corps. Je laisse donc la question ouverte.
clip-weak = Ta dernière vidéo ne peut pas trancher : { $seen }, mais à { $margin } près, c'est trop vague. Ici, ce que tu sens pèse plus.
clip-good = Dans ta dernière vidéo, la hanche est bien placée au milieu de l'appui ({ $place }, à { $margin } près). L'inclinaison n'est donc pas la première piste ; la charge, les côtes ou le repos comptent peut-être plus.
clip-two-readings = Deux lectures sont possibles : dans ta vidéo la hanche est derrière la cheville, mais des jambes qui traînent ou des fléchisseurs douloureux avec une cadence basse ({ $cadence }) peuvent aussi venir de trop d'inclinaison et de pas trop longs. Donc juste un peu : reviens d'un rien.
clip-says = Dans ta dernière vidéo, { $seen } ({ $place }, à { $margin } près).
clip-says-open = Ta dernière vidéo laisse la question ouverte : hanche { $place }, à { $margin } près, ça ne suffit pas pour un verdict.
clip-unmeasured = Ta dernière vidéo ne peut pas trancher : je n'ai pas pu mesurer la hanche assez bien.
clip-refused = Ta dernière vidéo n'a pas donné de verdict, je me fie donc à tes mots seulement.
seen-under_lean = la hanche est derrière la cheville au milieu de l'appui
seen-over_lean = la hanche est devant la cheville au milieu de l'appui
seen-lean_from_hips = tu te plies aux hanches et le bassin reste derrière
seen-sitting_back = le bassin reste derrière le pied au milieu de l'appui
seen-good = la hanche est bien placée au-dessus de la cheville au milieu de l'appui
seen-ambiguous = les signes ne vont pas tous dans le même sens
change-better = Par rapport à la vidéo d'avant, la hanche s'est rapprochée de la cheville, de plus que mon erreur.
change-worse = Par rapport à la vidéo d'avant, la hanche s'est éloignée de la cheville, de plus que mon erreur.
change-none = Par rapport à la vidéo d'avant, la différence tient dans mon erreur.
clip-only-under_lean = La hanche est derrière la cheville au milieu de l'appui : ça va souvent de pair avec trop peu d'inclinaison. Laisse le bassin voyager par-dessus le pied un rien plus tôt, d'un seul bloc.
clip-only-over_lean = La hanche est devant la cheville au milieu de l'appui : ça va en général de pair avec un peu trop d'inclinaison. Reviens un peu et laisse le pied se poser un peu devant.
clip-only-lean_from_hips = Tu te plies aux hanches : le buste s'incline, le bassin reste derrière le pied. Laisse le bassin passer par-dessus le pied ; vérifie d'abord les mollets.
clip-only-sitting_back = Le bassin reste derrière le pied au milieu de l'appui. Amène-le au-dessus du pied pendant que la jambe te porte ; les quadriceps le sentiront.
clip-only-good = La hanche est bien placée au-dessus de la cheville au milieu de l'appui. Garde ça, même si le buste paraît penché.
clip-only-ambiguous = Les signes ne vont pas tous dans le même sens, ou la plage est trop large. Une deuxième vidéo, filmée pareil, en dira plus.
clip-only-refused = Cette vidéo n'a pas donné de verdict. Filme dix secondes de profil, tout le corps dans l'image.

# --- suites
line-drill = Exercice : { $name }, { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
}. /drills montre comment.
follow-why = Pourquoi ?
follow-how-often = Tous les combien ?
follow-drill = Voir l'exercice
follow-other = Et l'inverse ?
why-under_lean = Quand la hanche est encore derrière la cheville au milieu de l'appui, la jambe est un pilier qui te retient : les quadriceps te portent et le pied pousse plus longtemps. À cet instant, tu portes environ deux fois et demie ton poids. C'est la lecture d'une coach ; les études sur la course droite vont dans ce sens pour les quadriceps, pour la plante personne n'a vérifié.
why-over_lean = Quand la hanche a déjà passé la cheville au milieu de l'appui, le pied quitte le sol loin derrière, et les fléchisseurs doivent aller le chercher en vitesse, à chaque pas. C'est la lecture d'une coach ; je ne connais aucune étude qui l'ait vérifié.
why-lean_from_hips = Se plier aux hanches envoie la poitrine devant et le bassin derrière, et le poids reste derrière le pied. Des mollets raides en sont une raison fréquente : le tibia ne peut pas basculer, alors autre chose se plie.
why-sitting_back = Tant que le bassin est derrière le pied, la jambe doit t'empêcher de t'affaisser : du travail pour les quadriceps, perdu pour avancer.
why-good = Avec la hanche au-dessus de la cheville, les os portent l'essentiel au moment où la charge est la plus forte, et la poussée qui suit va vers le haut et vers l'avant.
why-ambiguous = Parce que la même sensation peut venir de deux côtés : trop peu d'inclinaison rend la poussée dure, trop rend dur de ramener la jambe. Un détail de plus ou une vidéo de profil les distingue.
why-none = Parce qu'un instant décide beaucoup : au milieu de l'appui, la jambe porte le plus. Avec la hanche au-dessus de la cheville à ce moment-là, le travail se partage. C'est l'idée de la coach dont je suis la méthode, et la recherche est partagée.
how-often = Cinq minutes avant trois ou quatre footings faciles par semaine, un seul exercice. Au bout de deux semaines, regarde une vidéo ; au bout de quatre, choisis le suivant.
other-under_lean = L'inverse, trop d'inclinaison : fléchisseurs de hanche douloureux, jambes qui traînent, hanche devant la cheville. Alors : reviens un peu, et pose un peu devant toi.
other-over_lean = L'inverse, trop peu d'inclinaison : quadriceps ou plantes des pieds douloureux sur le plat, du mal à se pousser, hanche derrière la cheville. Alors : un peu plus d'inclinaison, d'un seul bloc.
other-none = Tu penses à quoi : trop peu d'inclinaison, ou trop ? Des quadriceps douloureux sur le plat vont souvent de pair avec le premier cas, des fléchisseurs de hanche douloureux avec le second.
