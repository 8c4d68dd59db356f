# O que o treinador diz, em português.

# --- frente da coxa
r-quads-flat = Quadríceps doloridos depois de correr no plano costumam vir com pouca inclinação: no meio do apoio o quadril ainda está atrás do tornozelo, e as coxas precisam sustentar e empurrar você ao mesmo tempo. O laboratório vai na mesma direção: quanto mais reto o tronco, mais joelhos e quadríceps trabalham.
r-quads-hills = Depois de subidas, e principalmente de descidas, é normal ficar com os quadríceps doloridos: eles freiam cada passo. Isso diz pouco sobre a sua inclinação.
r-quads-first = Depois da primeira corrida, de uma pausa ou de um salto na distância, é normal ficar com os quadríceps doloridos. O pior vem em uns dois dias e depois passa. Ainda diz pouco sobre a sua inclinação.
r-quads-gym = Essa dor tem um bom motivo próprio: treino pesado fora da corrida. Enquanto não passar, não diz nada sobre a sua inclinação.
r-quads-fine = Que bom, então deixo os quadríceps de fora. Eles ficarem quietos depois de correr no plano é bom sinal. O que você gostaria de saber?
r-quads-about = Os quadríceps sustentam você no meio do apoio, quando o corpo está mais baixo. Com o quadril em cima do tornozelo, eles dividem a carga; com o quadril atrás, ficam com quase tudo. Se doem sempre depois de correr no plano, costuma faltar um pouco de inclinação.
r-both-groups = São dois sinais que apontam para lados opostos: quadríceps doloridos costumam vir com pouca inclinação, flexores do quadril doloridos com inclinação demais. Só pelas palavras, não vou escolher por você.
r-was-over = Que bom que já passou. Então não há nada para consertar: dor que foi embora não é motivo para mudar a sua corrida.

# --- frente do quadril
r-flexors-sore = Flexores do quadril que doem no fim da corrida ou depois dela costumam vir com um pouco de inclinação demais: no meio do apoio o pé já está atrás de você, e esses músculos precisam trazer cada perna para a frente com pressa. Isso vem do método de uma treinadora; não conheço estudo que tenha testado.
r-flexors-tight = Travado e dolorido são duas pistas diferentes. Travado de tanto ficar na cadeira pode segurar a inclinação; dolorido no fim da corrida, com as pernas arrastando, costuma vir com inclinação demais. Então “travado”, sozinho, não decide nada.
r-flexors-about = Os flexores do quadril levam cada perna para a frente. Se doem depois da corrida, costuma haver inclinação demais; se estão travados de tanta cadeira, costuma ser difícil inclinar.

# --- sola e calcanhar
r-plantar = Sola ou calcanhar doendo pode vir com pouca inclinação: o pé carrega e empurra por mais tempo enquanto o quadril ainda está atrás dele. É uma parte possível, não mais que isso; a sola dói por muitas causas e a pesquisa está dividida.
r-plantar-about = A sola trabalha mais enquanto o quadril ainda está atrás do pé, então pouca inclinação pode contribuir. Há muitas outras causas.

# --- panturrilhas
r-calves = Panturrilhas travadas costumam trabalhar demais e, no primeiro passo, não deixam a canela tombar sobre o pé. Aí a inclinação sai do quadril, ou não sai. Antes de correr elas pedem calor e movimento.
r-calves-start = Panturrilhas que não deixam a canela tombar bloqueiam o começo da inclinação, e aí você dobra no quadril. É a primeira coisa a conferir.
r-calves-forefoot = Panturrilhas e tendão de Aquiles reclamam quando pisar com a frente do pé ou usar tênis baixo é novidade, ainda mais com passadas muito longas. Eles precisam de semanas, não de dias, para acompanhar.

# --- pernas cansadas
r-tired-push = Quando fica difícil se empurrar para a frente, costuma faltar inclinação: com o quadril atrás do pé, as pernas precisam sustentar e empurrar você ao mesmo tempo.
r-tired-pull = Pernas que arrastam e custam a vir para a frente costumam vir com um pouco de inclinação demais: na hora de sair do chão, o pé está tão atrás que mal chega a tempo. Mais raramente é a lombar arqueada ou o glúteo apertado.
r-tired-both = Difícil de empurrar e difícil de puxar a perna são pistas opostas: a primeira costuma vir com pouca inclinação, a segunda com inclinação demais.
r-tired-heavy = Pernas pesadas no fim são normais e, sozinhas, não dizem nada. Diz mais qual metade do passo fica difícil.

# --- quanta inclinação
r-amount = A questão não é um ângulo, é um instante: no meio do apoio, com o corpo no ponto mais baixo, o quadril deveria estar bem em cima do tornozelo. Se fica atrás, costuma faltar inclinação; se fica à frente, costuma sobrar. A maioria se inclina pouco.
r-amount-good = Quadril bem em cima do tornozelo no meio do apoio: é isso que procuramos. É uma boa inclinação, mesmo que o tronco pareça tombado nesse instante.
r-amount-ahead = Um quadril bem à frente do tornozelo no meio do apoio costuma vir com inclinação demais. Um passo só não decide nada, e quem corre rápido também passa por aí; vários passos, sim.
r-amount-signs = Sinais de pouca: quadríceps ou sola doloridos no plano, difícil de se empurrar, quadril atrás do tornozelo no meio do apoio. Sinais de demais: flexores do quadril doloridos, pernas arrastando, quadril à frente do tornozelo. A posição em si quase não se sente, então olhe para ela.
r-amount-first = Comece por uma coisa só: onde está o seu quadril no meio do apoio. Tamanho da passada, cadência, postura e pisada dependem disso e costumam acompanhar. Uma mudança de cada vez, algumas semanas cada.
r-amount-too-much = Sim, dá para inclinar demais, em geral depois de insistir em “pisar embaixo do corpo” ou em “cair”. Aparece como flexores doloridos, pernas arrastando, quadril à frente do tornozelo e às vezes uma cadência que cai.
r-amount-too-little = A maioria tem dificuldade de inclinar: muito tempo na cadeira deixa tornozelos, quadril e flexores duros. Aí o quadril fica atrás do tornozelo no meio do apoio, e quadríceps e sola trabalham em dobro.
r-amount-how-much = Não existe um ângulo certo em graus, e eu não dou nota para nenhum. A referência é o quadril em cima do tornozelo no meio do apoio; o ângulo que leva a isso é pequeno no ritmo leve e cresce com a velocidade. No laboratório, correr leve vem com uns 4 a 11 graus de inclinação do tronco.

# --- de onde ela vem
r-source-bend = Dobrar no quadril, com o bumbum para trás, ainda não é inclinar: peito e cabeça passam do pé, a pelve não. A primeira suspeita são panturrilhas travadas demais.
r-source-behind = Se na saída a pelve não passa do pé, é sinal de que você dobra no quadril e o corpo não inclina inteiro. Muitas vezes são as panturrilhas travadas que seguram.
r-source-which = Como uma peça só sobre os tornozelos, não a partir da cintura. Melhor ainda como imagem: a pelve passa por cima do pé. Fica claro no primeiro passo; em plena corrida as pernas estão na frente, embaixo e atrás, e ninguém inclina a partir do tornozelo o tempo todo. Um estudo não achou diferença no gasto de energia entre as duas formas.
r-source-schools = Há escolas diferentes: algumas ensinam a inclinar a partir do quadril. Este bot segue uma que quer a pelve em cima do pé. Quem diz para não inclinar em geral quer evitar que você dobre na cintura, e nisso concordamos.
r-source-start = O lugar mais claro para ver a sua inclinação é o primeiro passo saindo de pé: uma linha reta do pé à cabeça, e a pelve passa do pé de apoio. Um vídeo em câmera lenta ou alguém olhando vê isso bem.

# --- sentado para trás
r-sitting = Uma pelve atrás do pé no meio do apoio, como quem vai se sentar, quer dizer que o corpo ainda não chegou em cima da perna quando ela mais carrega. Há três jeitos: lombar arqueada, costas inteiras inclinadas ou tronco reto. Gente que corre muito bem também faz; é um hábito, não uma falha.
r-sitting-arched = Com a lombar arqueada a pelve tomba, o quadril continua dobrado e fica atrás do pé, embora o peito pareça reto. De lado se vê mal a lombar, então tome isso como uma pista.
r-sitting-upright = Tronco reto e quadril atrás do pé: é o jeito reto de correr sentado, e costuma vir com pouca inclinação. Já se correram maratonas muito rápidas assim; é um hábito, não uma falha. Mas quem paga são os quadríceps.
r-sitting-overstride = Uma pelve que fica para trás e um pé que vai buscar longe costumam vir juntos: o pé pisa na frente porque o corpo ficou atrás. Mude primeiro a pelve; a pisada costuma acompanhar.

# --- ritmo e terreno
r-ground = A inclinação vale para todo ritmo e todo terreno, só que nem sempre na mesma medida. Deixe a pelve se mexer e ela acha a medida do momento.
r-ground-slow = Sim, em qualquer ritmo, só que menos: no trote lento ela é tão pequena que quase não se vê. A referência continua sendo o quadril em cima do tornozelo.
r-ground-fast = Quanto mais rápido, mais inclinação, e o contrário também. No ritmo do dia a dia ela é pequena. Dois corredores contaram à treinadora que mais inclinação deixou os dois mais rápidos sem esforço; são relatos, e os estudos se dividem, então não prometo velocidade.
r-ground-elites = As fotos dos mais rápidos mostram mais inclinação do que você precisa no seu ritmo. Olhe o quadril deles: bem em cima do tornozelo, mesmo com o tronco parecendo inclinado. Num estudo, a elite corria até mais reta que corredores amadores.
r-ground-hills = Na subida a ladeira vem até você: mantenha a inclinação a partir do pé, com passos curtos, e não dobre na cintura. Não dou nota para vídeos em subida, porque os números do plano não valem ali.
r-ground-downhill = Na descida, vá com a ladeira em vez de se jogar para trás: passos curtos e rápidos, joelhos soltos, a pelve em cima do pé. Em terreno íngreme ou solto, primeiro a segurança. Quadríceps doloridos depois são normais.
r-ground-treadmill = Na esteira a inclinação do corpo é a mesma: quadril em cima do tornozelo. Ali se corre um pouco diferente, em geral mais curto e mais reto, e ficar de olho no painel puxa a cabeça para trás.
r-ground-wind = Contra o vento vem sozinha um pouco mais de inclinação; com o vento a favor, um pouco menos. Deixe a pelve passar do pé e não dobre na cintura.
r-ground-slippery = Em gelo, neve, lama ou folhas molhadas: sim, menos inclinação, passos mais curtos e macios, e mais devagar. Firmeza vem antes da técnica; ela volta com o chão seco.

# --- pisada
r-strike-where = Um pouco à sua frente. Um pé não pode pisar embaixo de você e ainda estar embaixo no meio do apoio: o corpo precisa de um trecho para chegar em cima. Calcanhar, meio ou frente do pé importa menos que o quanto à frente.
r-strike-under = Forçar o pé a pisar bem embaixo do corpo costuma vir com inclinação demais: no meio do apoio ele já está atrás de você, sai do chão tarde e custa a vir para a frente.
r-strike-overstride = Um pé que pisa muito à frente freia e carrega o joelho. Pode vir de correr sentado e às vezes de inclinar demais, então sozinho não diz qual. Passada longa não é o mesmo que passada longa demais.
r-strike-heel = Tocar primeiro com o calcanhar não é defeito. O que conta é o quanto à frente do quadril ele pisa, e se o quadril está em cima do tornozelo no meio do apoio.
r-strike-forefoot = Eu não peço a frente do pé. Pisar assim carrega a panturrilha e o Aquiles, e muita gente que muda fica com dor ali. A parte que toca primeiro costuma depender de onde está o corpo.

# --- cadência
r-cadence = Não existe número que sirva para todo mundo, e 180 não é meta. Correndo leve fica-se entre 150 e 180 passos por minuto; gente alta, entre 155 e 165. Sobe com a velocidade. É um indicador, não um botão.
r-cadence-low = Cadência abaixo de 170, sozinha, não quer dizer nada: quem corre devagar ou é alto costuma estar aí com boa técnica. Uma queda em relação ao seu número de sempre, junto com pernas arrastando ou flexores doloridos, diz mais.
r-cadence-high = Cadência alta em si não é defeito; gente rápida passa de 200. Se os passos parecem curtos e apressados, veja onde está o quadril no meio do apoio.
r-cadence-flexors = Com flexores doloridos ou pernas arrastando, eu não daria simplesmente passos mais rápidos: mais cadência faz os flexores trabalharem mais. Primeiro a inclinação.

# --- parte de cima
r-upper = O tronco vai montado na pelve: com o quadril em cima do tornozelo, cabeça, ombros e braços acham o lugar deles. Solto é melhor que correto.
r-upper-head = Puxar a cabeça para trás segura a inclinação. Deixe o rosto e o queixo irem um pouco à frente e o pescoço ficar longo. Cabeça que vem para a frente com o cansaço não é defeito neste método.
r-upper-tall = “Correr alto” é uma imagem vaga: correr reto faz os quadríceps trabalharem mais e costuma vir com passadas que vão buscar longe. Longo, sim; duro, não: deixe o corpo todo tombar um pouco, como uma peça só.
r-upper-slouch = Ombros que vêm para a frente com o cansaço muitas vezes são o corpo procurando a inclinação, e este método não briga com eles. Costas redondas de verdade são outra história: aí só cabeça e ombros passam do pé, a pelve não.
r-upper-arms = Mãos muito baixas e cotovelos abertos puxam o tronco para trás e estragam a inclinação. Cotovelos dobrados, mãos soltas na altura das costelas; os braços respondem ao giro da pelve.

# --- pelve
r-pelvis-move = A pelve precisa se mexer: a cada passo ela gira e desce um pouco, e o tronco responde no sentido contrário. Assim o pé acha sozinho onde pisar e a inclinação acompanha o seu ritmo. Não segure a pelve parada.
r-pelvis-brace = Core estável não é core duro. Encolher a barriga ou apertar o bumbum prende a pelve, e ela precisa se mexer. Correndo, solte; força se treina em outra hora.
r-pelvis-tilt = Uma pelve tombada para a frente com a lombar arqueada pode ser um jeito de correr sentado. Um vídeo de lado não consegue medir isso, e a ligação com dor nas costas é fraca; por isso não peço para encaixar, peço para deixar mexer.

# --- alongamento
r-stretch = Seja o que for, não é o alongamento que conserta a técnica: músculos que parecem travados quase sempre estão sobrecarregados, e alongar não muda como você se move. Para a dor muscular, os estudos quase não acham efeito. Se você gosta, aproveite. Antes de correr, o que ajuda é aquecer em movimento.
r-stretch-flexors = Alongar dificilmente vai resolver: flexores doloridos quase sempre estão sobrecarregados, não curtos, e costumam vir com um pouco de inclinação demais. Mude o que sobrecarrega.
r-stretch-tight = Um alongamento parado muda pouco o seu jeito de correr. Flexores que parecem travados quase sempre estão sobrecarregados ou duros de tanta cadeira; mexer-se antes de correr e uma inclinação mais fácil fazem mais.
r-stretch-calves = Nada de alongamento parado: antes de cada corrida, um aquecimento em que a panturrilha se alonga em movimento.
r-stretch-quads = Alongar muda pouco: quadríceps doloridos quase sempre estão sobrecarregados, e no plano isso costuma vir com pouca inclinação. Para a dor em si, os estudos quase não acham efeito.

# --- exercícios
r-drills = Comece com um exercício, três ou quatro vezes por semana antes de corridas leves, e nada mais de novo por duas semanas. A largada em queda ensina como é sentir a inclinação.
r-drills-often = Pouco e sempre: cinco minutos antes de três ou quatro corridas leves por semana, um exercício só. Depois, uns minutos leves com essa sensação. Em duas semanas veja um vídeo; em quatro escolha o próximo.
r-drills-under = Para pouca inclinação: primeiro acorde as panturrilhas, depois aprenda a inclinação onde ela é mais clara, na saída.
r-drills-over = Para inclinação demais: volte um pouco e deixe o pé pisar um pouco à sua frente.
r-drills-hips = Se você dobra no quadril: sinta a pelve ir primeiro, não o peito.
r-drills-sitting = Para parar de correr sentado: leve a pelve para cima do pé enquanto a perna sustenta você.
r-drills-game = Partir e parar, várias vezes: em pé, deixe-se cair, corra cinco passos, pare. A treinadora cita este jogo, mas não escreveu os passos; este é um jeito comum de fazer.
r-drills-warm-up = Antes de cada corrida, três minutos mexendo panturrilhas e tornozelos, sem alongamento parado. Assim a canela consegue tombar e a inclinação começa.
r-drills-pelvis = Em pé, caia como uma peça só e repare se a pelve passa do pé de apoio antes de o outro pé segurar você. Se o bumbum vai para trás, comece de novo, com uma queda menor.
r-drills-core = Deixe pelve e ombros girarem em sentidos opostos, pouco e sem tensão: primeiro em pé, depois andando, depois correndo.
r-drills-image = No fim de cada apoio, imagine uma linha: o chão, a perna, a pelve e para fora pela frente do alto da cabeça. Uma imagem para conferir, não uma posição para segurar.

# --- outras dores
r-pain = Isso está fora do que eu sei: só entendo de inclinação e de meio do apoio. Então, para essa dor, não dou nem causa nem exercício.
r-pain-knee = Um joelho eu não consigo avaliar por palavras. O que o laboratório vê: correr mais reto e com passos longos carrega mais a frente do joelho, passos um pouco mais curtos carregam menos. Isso não é tratamento e não diz de onde vem a sua dor.
r-pain-shin = Canelas estão fora do meu método. Elas costumam reclamar quando se corre mais ou mais forte que antes; aí a primeira coisa é diminuir por um tempo. Eu não mudaria a técnica junto.
r-pain-hip = Dor dentro do quadril ou na virilha não é assunto para dica de técnica. Por favor, não trabalhe a inclinação com ela.
r-pain-back = Costas doem por muitos motivos, e um vídeo de lado mostra pouco disso. Só pelas palavras, eu não mudaria a sua técnica por isso.
r-pain-hamstring = A parte de trás da perna está fora do meu método. Ela trabalha mais quando se inclina mais, então não acrescente inclinação enquanto doer.
r-pain-legs = “As pernas” é muita coisa, e o lugar da dor decide com o que ela pode ter a ver.
r-pain-skin = Unhas e pele não são a minha área: ajuda mais uma loja de tênis com paciência ou um podólogo. Se está quente, se espalhando ou doendo muito, mostre logo a alguém.
r-pain-stitch = Aquela pontada do lado não é a minha área: diminua o ritmo até passar. Se for no peito, ou vier com tontura ou dor no braço, pare e peça ajuda.
r-pain-medication = Sobre remédio não dou conselho, nem se deve tomar nem quanto: isso é com farmacêutico ou médico. E não corra em cima de uma dor que um comprimido esconde.

# --- outras coisas da técnica
r-form = Isso fica fora do que acompanho de perto. Minha única pergunta é onde está o quadril no meio do apoio; muita coisa se arruma em volta. E mudar a corrida de quem não sente nada não tem apoio em pesquisa.
r-form-foot = O jeito como o pé rola ou aponta depende mais de como você é feito, e eu não julgo nem corrijo. Sem incômodo, não há motivo para mudar.
r-form-front-view = Joelhos e pés que se cruzam se veem de frente; eu olho de lado e não consigo avaliar. Um fisio de corrida que filme você por trás consegue.
r-form-breath = Respire como vier. Não ensino nenhum ritmo; se ainda dá para conversar, está leve.
r-form-bounce = Quicar e pisar fazendo barulho costuma vir com pelve atrás do pé e passos longos. Eu não tentaria achatar isso; veja primeiro o meio do apoio.
r-form-side = Ninguém é igual dos dois lados. Mostro esquerda e direita separadas quando o vídeo permite; uma diferença pequena é normal e cabe no meu erro.

# --- conferir
check-midstance = Para conferir: num vídeo de lado, pause onde o corpo está mais baixo sobre uma perna. O quadril está atrás do tornozelo?
check-hip-front = Para conferir: num vídeo de lado, pause onde o corpo está mais baixo sobre uma perna. O quadril está à frente do tornozelo?
check-start = Para conferir: em pé, caia para a frente até ter que dar o passo. Você sente a pelve passar do pé de apoio, ou o bumbum vai para trás?
check-clip = Mande dez segundos de lado e eu olho.
check-several-steps = Para conferir: olhe cinco passos seguidos, não um só.
check-quads-flat = Diz mais isto: como eles ficam no dia seguinte a uma corrida leve no plano?
check-contact = Para conferir: num vídeo de lado, quanto o tornozelo pisa à frente do quadril, e o quadril está em cima do tornozelo no meio do apoio?

# --- o que tentar
try-lean-a-little = Experimente: deixe a pelve viajar por cima do pé um pouquinho antes, o corpo como uma peça só. Pouco, em corrida leve.
try-back-a-little = Experimente: volte um pouco e deixe o pé pisar um pouco à sua frente.
try-land-in-front = Experimente: esqueça o “embaixo do corpo” e deixe o pé pisar um pouco à frente.
try-pelvis-over = Experimente: deixe a pelve passar por cima do pé; o peito não precisa de ajuda.
try-calf-warm-up = Experimente: antes de cada corrida, aqueça as panturrilhas em movimento, calcanhar pesado e joelho rolando para a frente.
try-calves-back = Experimente: volte à pisada e aos tênis de antes na maioria das corridas, e o novo entra aos poucos, minuto a minuto.
try-flexors-move = Experimente: antes de correr, alguns minutos andando e girando a pelve de leve.
try-quads-gym = Experimente: dias leves até passar, em geral dois ou três.
try-keep-going = Continue com o que funciona. Se quiser, mande um vídeo de vez em quando para ver se segue assim.
try-cadence = Se quiser experimentar mais passos: 3 a 5 por cento, por algumas semanas, e veja como se sente.
try-head = Experimente: olhe para onde quer ir e deixe o queixo flutuar para a frente.
try-shoulders = Experimente: deixe os ombros pendurados e os braços balançarem a partir de trás.

# --- o que não fazer
avoid-stretch = Não tente resolver alongando: parece travado porque está sobrecarregado.
avoid-flexors = Não force alongando e não dê simplesmente passos mais rápidos: isso faz eles trabalharem mais.
avoid-change = Até isso ficar claro, não mude a inclinação.
avoid-knees = Não levante os joelhos de propósito: é mais trabalho para músculos cansados.
avoid-push = Não empurre mais forte: é justamente isso que cansa.
avoid-lean-more = Não incline simplesmente mais: assim você dobra ainda mais no quadril.
avoid-correct-good = Não corrija: não há nada para endireitar.
avoid-forefoot = Não mude a pisada de propósito.

# --- quando procurar alguém
see-bone-hip = Dor profunda na virilha, dor à noite, ao pular num pé só ou que faz mancar: pare e procure um médico.
see-bone-thigh = Dor profunda de um lado só, dor à noite, ao pular num pé só ou que faz mancar: pare e procure um médico.
see-plantar = Se durar mais de duas semanas ou doer em repouso, deixe um fisio olhar.
see-calf = Uma panturrilha inchada, quente ou vermelha: médico hoje mesmo.
see-achilles = Um tendão que de manhã continua dolorido ou grosso é caso para fisio.
see-pain = Se faz mancar, vem à noite, incha ou dura mais de uma ou duas semanas: pare de correr e procure médico ou fisio.
see-shin = Um ponto dolorido no osso, dor à noite ou em repouso: pare de correr e procure um médico.
see-hip-joint = Dê uma pausa na corrida e procure um médico, logo se doer à noite, ao pular num pé só ou fizer mancar.
see-back = Dormência, fraqueza numa perna ou problema com urina ou intestino: procure ajuda hoje. Fora isso, um fisio, se não passar.
see-minor = Com menores de 18, que continue sendo brincadeira: sem programa de técnica, e qualquer dor é com médico ou fisio.
see-professional = Quem examinou você sabe mais do que eu: o plano dessa pessoa vem primeiro.
see-medication = Sobre remédio não dou conselho: pergunte a um médico ou farmacêutico.

# --- perguntas de volta
ask-push-or-pull = Quando cansa, o que fica difícil: se empurrar para a frente ou puxar a perna?
ask-push-or-pull-push = Me empurrar
ask-push-or-pull-pull = Puxar a perna
ask-push-or-pull-unsure = Não sei
ask-sore-or-tight = Eles doem depois da corrida, ou estão mais para travados de tanta cadeira?
ask-sore-or-tight-sore = Doem depois
ask-sore-or-tight-tight = Travados da cadeira
ask-sore-or-tight-unsure = Os dois ou não sei
ask-front-or-thigh = O que incomoda mais depois de uma corrida leve no plano?
ask-front-or-thigh-thigh = Frente da coxa
ask-front-or-thigh-hip = Frente do quadril
ask-front-or-thigh-same = Os dois igual
ask-hills-or-flat = Doem também depois de correr no plano?
ask-hills-or-flat-flat = Sim, no plano também
ask-hills-or-flat-hills = Só depois de subidas
ask-hills-or-flat-unsure = Não sei
ask-cadence-drop = Ela caiu em relação ao seu número de sempre?
ask-cadence-drop-dropped = Sim, caiu
ask-cadence-drop-always = Não, sempre assim
ask-cadence-drop-drags = E as pernas arrastam
ask-where-leg = Onde é?
ask-where-leg-thigh = Frente da coxa
ask-where-leg-hip = Frente do quadril
ask-where-leg-calf = Panturrilha
ask-start-check = Dê um passo saindo de pé: a pelve passa do pé de apoio ou você dobra?
ask-start-check-pelvis = A pelve passa
ask-start-check-bend = Eu dobro
ask-start-check-unsure = Não sei dizer
ask-what-for = O que posso fazer por você?
ask-what-for-sore = Algo está doendo
ask-what-for-clip = Olhe meu vídeo
ask-what-for-drill = Quero um exercício

# --- filmar, notas, lembretes, dados, o bot
r-filming = De lado, o corpo inteiro na imagem, dez segundos de corrida leve no plano. Apoie o celular em algo firme na altura do quadril, nivelado, de cinco a oito metros, e passe na frente dele, não corra na direção dele.
r-filming-how = Boa luz, roupa justa, 60 quadros por segundo ou mais se o celular conseguir; câmera lenta também serve. Depois mande o vídeo aqui, como vídeo ou arquivo (até 20 MB).
r-score = Duas notas de 0 a 100: inclinação e meio do apoio. 100 quer dizer dentro da faixa dos bons corredores, não “perfeito”. O centro de tudo é onde está o quadril em relação ao tornozelo no meio do apoio.
r-score-parts = O que conta: a distância quadril-tornozelo em vários passos, a linha do corpo no fim do apoio e o quanto à frente o pé pisa. O ângulo do tronco aparece ao lado, sem nota. /history mostra os resultados anteriores.
r-score-accuracy = Cada número vem com uma faixa que deveria conter a verdade nove vezes em dez. Câmeras erram vários graus; uma vista meio torta ou 30 quadros por segundo alargam a faixa. Só há veredito quando quase a faixa inteira sai do normal; se não, digo que não sei.
r-score-history = /history mostra os seus resultados anteriores. Uma mudança só conta quando as faixas não se cruzam mais; se não, é ruído. Filme sempre igual: mesmo ritmo, mesmo lugar.
r-reminders = Diga o dia e a hora, como “toda terça às 7”, ou use /remind. Chega toda semana, no seu fuso horário. /reminders mostra e muda.
r-reminders-stop = /reminders mostra os seus lembretes; cada um tem um botão para parar. Parou, parou na hora.
r-privacy = Seu vídeo é apagado assim que é analisado; só ficam os números e as imagens do resultado, para o seu histórico. Ninguém assiste, nada é compartilhado nem usado para treinar nada. /privacy conta mais, /delete apaga tudo.
r-privacy-delete = /delete apaga tudo o que guardo sobre você: resultados, imagens, lembretes e ajustes. Os vídeos já não existem: cada um é apagado assim que é analisado.
r-about = Oi! Eu sou o Midstance, um treinador de técnica de corrida. Sou um programa, não um médico. Olho uma coisa acima de tudo: seu quadril está bem em cima do tornozelo quando o corpo está mais baixo?
r-about-can = Você pode mandar um vídeo de dez segundos de lado, perguntar algo como “por que meus flexores do quadril doem?”, ver /drills ou criar um lembrete semanal com /remind. /help mostra tudo.
r-about-language = Eu falo português, inglês, alemão, espanhol, francês e russo. É só escrever no seu, ou escolha com /language.
r-about-cost = Usar este bot não custa nada: nem assinatura, nem propaganda, a menos que quem o mantém diga outra coisa. O programa é de código aberto.
r-about-thanks = Que bom que ajudou. Boas corridas, e escreva quando surgir alguma coisa.
r-about-method = Sigo o método de uma treinadora: Jae Gruenke, The Balanced Runner, com raízes no Feldenkrais. ChiRunning e Pose também ensinam a inclinar. Outras escolas veem diferente.
r-evidence = Boa pergunta. A pesquisa sobre inclinar está dividida: um tronco mais reto carrega mais quadríceps e joelhos, mas inclinar mais custou mais energia num estudo, e em outro a elite corria mais reta que corredores amadores. Que flexores doloridos venham de inclinação demais, ninguém testou. Sigo o método de uma treinadora, e digo isso.
r-evidence-method = O que eu meço: o quadril em relação ao tornozelo no meio do apoio, em vários passos, com uma faixa; larga demais, não dou veredito. Você pode conferir nas imagens.
r-evidence-short = A pesquisa sobre inclinar está dividida: tome como um método, não como lei.

# --- outro assunto e pouco claro
r-off = Essa não é a minha área: entendo de técnica de corrida, principalmente de inclinação e apoio. Mande um vídeo de lado ou diga o que dói depois de correr.
r-off-shoes = Sobre tênis não tenho bom conselho: os confortáveis. Entendo de inclinação e apoio: mande um vídeo de lado ou diga o que dói depois de correr.
r-off-food = Comida e bebida não são a minha área. Entendo de inclinação e apoio: mande um vídeo de lado ou diga o que dói depois de correr.
r-off-plan = Planilhas, ritmo e provas não são a minha área; técnica é. Posso dar um exercício, olhar um vídeo de lado ou dizer com o que uma dor costuma vir.
r-unclear = Não entendi bem. Sou um treinador de técnica de corrida: diga o que você sente correndo ou mande dez segundos de lado.
r-unclear-hostile = Tudo bem. Se algo na sua corrida incomoda, diga o quê, e tento ajudar.
r-unclear-injection = Eu fico na técnica de corrida. Pergunte sobre a sua inclinação ou mande um vídeo de lado.
r-unclear-script = Eu falo português, inglês, alemão, espanhol, francês e russo. Escreva em um deles ou mande dez segundos de lado.

# --- sinais de alerta: encaminhar e mais nada
flag-self-harm = Que bom que você escreveu isso. Sou só um programa de corrida, mas você não deveria ficar sem ninguém agora. Se houver risco de agir, ligue para a emergência: 192 no Brasil, 112 em Portugal. Para conversar, dia e noite: 188 (CVV) no Brasil, 1411 em Portugal; em outros países, findahelpline.com. E conte também a alguém perto de você.
flag-emergency = Isso precisa de ajuda agora: pare e ligue para a emergência (192 no Brasil, 112 em Portugal). Fique com alguém.
flag-heart = Pare agora. Dor no peito, dor no braço ou na mandíbula, muita falta de ar ou coração fora do ritmo precisam de ajuda na hora: ligue para a emergência (192 no Brasil, 112 em Portugal), mesmo que já tenha passado. Não dirija, fique com alguém e não corra até um médico liberar.
flag-stroke = Isso precisa de ajuda agora: fraqueza de um lado, rosto caído ou dificuldade para falar ou ver pode ser questão de minutos. Ligue para a emergência (192 no Brasil, 112 em Portugal) e anote quando começou.
flag-collapse = Desmaio, colapso ou confusão durante ou depois do esporte precisa de ajuda agora: ligue para a emergência (192 no Brasil, 112 em Portugal). No calor: sombra e água para esfriar. Se já passou, vá ao médico hoje, e não corra antes disso.
flag-clot = Uma perna ou panturrilha inchada, quente, vermelha ou latejando de um lado só precisa ser vista por um médico hoje. Não corra, não massageie. Com falta de ar ou dor no peito, ligue na hora para a emergência.
flag-pregnancy-signs = Por favor, pare de correr e ligue hoje para o seu obstetra, a maternidade ou a parteira. Com sangramento forte, dor no peito, desmaio ou falta de ar, ligue agora para a emergência.
flag-cauda = Por favor, procure ajuda hoje, num pronto-socorro: dormência na região da virilha ou mudança na urina ou no intestino não pode esperar. Até lá, não corra.
flag-urine = Por favor, vá ao médico hoje: urina escura ou com sangue, ou sangue nas fezes depois de muito esforço, precisa ser avaliado. Beba água e não corra até lá.
flag-joint = Uma articulação quente e inchada, ou dor com febre, precisa ser vista por um médico hoje. Até lá, não corra.
flag-belly = Dor forte na barriga com febre, ou que não deixa você se endireitar, precisa ser vista por um médico hoje. Até lá, não corra. Se piorar rápido ou se você achar que vai desmaiar, ligue para a emergência (192 no Brasil, 112 em Portugal).
flag-no-weight = Por favor, pare e procure um médico hoje: um estalo, uma perna que não sustenta você ou uma parte deformada pode ser algo sério. Não teste correndo.
flag-accident = Depois de uma pancada na cabeça, uma colisão, uma mordida ou uma ferida profunda, procure um médico hoje. Com vômitos, sonolência, confusão, dor de cabeça forte, dormência ou sangramento que não para, ligue já para a emergência. Até lá, não corra.
flag-nerve-urgent = Um pé que não levanta, ou que está frio, pálido e dormente, precisa ser visto por um médico hoje. Até lá, não corra.
flag-dizzy = Tontura ao correr é motivo para parar: sente-se e beba algo. Vá ao médico antes de voltar a correr; com dor no peito, desmaio ou dificuldade para falar, ligue na hora para a emergência.
flag-pregnant = Parabéns, e uma coisa primeiro: na gravidez e depois do parto, quem decide sobre correr e mudar a técnica é o seu obstetra ou a sua parteira, não eu. Com sangramento, tontura, dor no peito, falta de ar, contrações ou panturrilha dolorida e inchada: pare e ligue na hora.
flag-minor = Crianças e adolescentes com dor precisam ser vistos por médico ou fisio: ossos em crescimento pedem outro cuidado que os de adultos. Por favor, sem corrida até lá; para isso não dou dica de técnica.
flag-surgery = Depois de uma cirurgia, quem decide quando e como você corre é quem operou ou o fisio que trata você. Por favor, pergunte antes. Com inchaço, calor, febre ou dor forte, pergunte hoje.
flag-energy = Por favor, fale com um médico antes de continuar treinando: menstruação que falha, comer pouco ou ossos frágeis fazem um osso quebrar mais fácil na corrida. É comum e tem solução. Até lá, nada de correr com dor.
flag-bone = Por favor, pare de correr e procure médico ou fisio esta semana: dor num ponto do osso, à noite ou em repouso, ao pular num pé só ou que cresce durante a corrida pode vir do osso. Até lá, ande só até onde não dói. A técnica fica para depois.
flag-groin = Por favor, pare de correr e vá ao médico esta semana: dor profunda na virilha ou no quadril, mancando ou a cada passo, precisa ser avaliada antes de mudar qualquer coisa. Ande só até onde não dói.
flag-limp = Dor que faz mancar é motivo para parar. Por favor, não corra e procure médico ou fisio nos próximos dias; hoje, se você não consegue apoiar a perna.
flag-numb = Dormência ou fraqueza na perna ou no pé precisa ser vista por um médico esta semana. Por favor, não corra até lá. Se veio de repente, de um lado só ou na região da virilha, procure ajuda na hora.
flag-swelling = Um inchaço que vem da corrida precisa ser visto por médico ou fisio nos próximos dias; hoje, se estiver quente, vermelho ou doendo muito. Por favor, não corra até lá.
flag-persist = Por favor, deixe um médico ou fisio olhar isso antes de continuar correndo: já dura tempo demais, ou você tem uma doença para a qual um chat não basta. Até lá, nada de mudar a técnica.
flag-alarm-1 = Isso pode precisar de ajuda agora. Se está acontecendo, ou acabou de acontecer: pare, ligue para a emergência (192 no Brasil, 112 em Portugal) e fique com alguém. Se já passou, procure um médico hoje, e antes disso não corra. Se o que pesa demais é a própria vida: o mesmo número, ou findahelpline.com, dia e noite.
flag-alarm-2 = O que você descreve precisa ser visto por um médico hoje. Até lá, não corra. Se piorar rápido, ou com dor no peito, desmaio ou falta de ar, ligue logo para a emergência.
flag-alarm-3 = O que você descreve precisa ser visto por um médico ou fisio nos próximos dias, antes de continuar correndo. Até lá, nada de mudar a técnica nem de correr com dor; hoje mesmo, se piorar ou se não conseguir apoiar.
flag-general = Pare de correr e procure ajuda com: dor no peito, desmaio ou falta de ar (emergência); panturrilha inchada e quente, perna que não sustenta, urina escura (hoje); dor à noite, num ponto do osso, ao pular ou mancando, dormência, inchaço (esta semana).

# --- o vídeo ao lado das palavras
unit-cm = cm
unit-inch = pol
place-ahead = { $amount } à frente do tornozelo
place-behind = { $amount } atrás do tornozelo
place-over = bem em cima do tornozelo
pace-easy = A { $pace } a inclinação é pequena, e assim está certo: quanto mais rápido você corre, mais se inclina. Por isso olho o quadril sobre o tornozelo, não um ângulo.
pace-fast = A { $pace } você se inclina mais do que numa corrida leve, e assim está certo: quanto mais rápido, mais. Olho o quadril sobre o tornozelo, não um ângulo.
clip-agrees-under = Seu último vídeo concorda: no meio do apoio o quadril está { $amount } atrás do tornozelo, mais ou menos { $margin }.
clip-agrees-over = Seu último vídeo concorda: no meio do apoio o quadril está { $amount } à frente do tornozelo, mais ou menos { $margin }.
clip-agrees-hips = Seu último vídeo concorda: você dobra no quadril (quadril { $place }, mais ou menos { $margin }).
clip-against = Seu último vídeo diz outra coisa: { $seen }, e o que você sente costuma vir com o oposto. Para a posição pesa mais o vídeo; para o que está sobrecarregado, o seu corpo. Então deixo em aberto.
clip-weak = Seu último vídeo não consegue decidir: { $seen }, mas uma margem de { $margin } para mais ou para menos é demais para ter certeza. Aqui pesa mais o que você sente.
clip-good = No seu último vídeo o quadril está bem colocado no meio do apoio ({ $place }, mais ou menos { $margin }). Então a inclinação não é a primeira suspeita; carga, subidas ou descanso talvez importem mais.
clip-two-readings = Há duas leituras possíveis: no seu vídeo o quadril está atrás do tornozelo, mas pernas arrastando ou flexores doloridos com cadência baixa ({ $cadence }) também podem vir de inclinar demais com passadas longas demais. Então só um pouco: volte um pouquinho.
clip-says = No seu último vídeo, { $seen } ({ $place }, mais ou menos { $margin }).
clip-says-open = Seu último vídeo deixa em aberto: quadril { $place }, mais ou menos { $margin }, não basta para um veredito.
clip-unmeasured = Seu último vídeo não consegue decidir: não consegui medir o quadril bem o bastante.
clip-refused = Seu último vídeo não deu veredito, então vou só pelas suas palavras.
seen-under_lean = o quadril está atrás do tornozelo no meio do apoio
seen-over_lean = o quadril está à frente do tornozelo no meio do apoio
seen-lean_from_hips = você dobra no quadril e a pelve fica para trás
seen-sitting_back = a pelve fica atrás do pé no meio do apoio
seen-good = o quadril está bem colocado em cima do tornozelo no meio do apoio
seen-ambiguous = os sinais não apontam para um lado só
change-better = Em relação ao vídeo anterior, o quadril se aproximou do tornozelo, mais do que o meu erro.
change-worse = Em relação ao vídeo anterior, o quadril se afastou do tornozelo, mais do que o meu erro.
change-none = Em relação ao vídeo anterior, a diferença cabe no meu erro.
clip-only-under_lean = O quadril está atrás do tornozelo no meio do apoio: costuma vir com pouca inclinação. Deixe a pelve viajar por cima do pé um pouquinho antes, como uma peça só.
clip-only-over_lean = O quadril está à frente do tornozelo no meio do apoio: costuma vir com um pouco de inclinação demais. Volte um pouco e deixe o pé pisar um pouco à frente.
clip-only-lean_from_hips = Você dobra no quadril: o tronco inclina, a pelve fica atrás do pé. Deixe a pelve passar por cima do pé e veja primeiro as panturrilhas.
clip-only-sitting_back = A pelve fica atrás do pé no meio do apoio. Leve a pelve para cima do pé enquanto a perna sustenta você; os quadríceps vão notar.
clip-only-good = O quadril está bem colocado em cima do tornozelo no meio do apoio. Deixe assim, mesmo que o tronco pareça inclinado.
clip-only-ambiguous = Os sinais não apontam para um lado só, ou a faixa é larga demais. Um segundo vídeo, filmado igual, diz mais.
clip-only-refused = Este vídeo não deu veredito. Filme dez segundos de lado, o corpo inteiro na imagem.

# --- continuar
line-drill = Exercício: { $name }, { $minutes ->
    [one] um minuto
   *[other] { $minutes } minutos
}. /drills mostra como.
follow-why = Por quê?
follow-how-often = Quantas vezes?
follow-drill = Ver o exercício
follow-other = E o contrário?
why-under_lean = Quando o quadril ainda está atrás do tornozelo no meio do apoio, a perna é um pilar que segura você: os quadríceps sustentam e o pé empurra por mais tempo. Nesse momento você carrega umas duas vezes e meia o seu peso. É a leitura de uma treinadora; estudos sobre correr reto concordam quanto aos quadríceps, e para a sola ninguém testou.
why-over_lean = Quando o quadril já passou do tornozelo no meio do apoio, o pé sai do chão muito atrás de você, e os flexores precisam buscá-lo com pressa, a cada passo. É a leitura de uma treinadora; não conheço estudo que tenha testado.
why-lean_from_hips = Dobrar no quadril leva o peito para a frente e a pelve para trás, e o peso fica atrás do pé. Panturrilhas duras são um motivo comum: a canela não tomba, então outra coisa dobra.
why-sitting_back = Enquanto a pelve está atrás do pé, a perna precisa impedir que você afunde: trabalho para os quadríceps, perdido para ir adiante.
why-good = Com o quadril em cima do tornozelo, os ossos levam a maior parte da carga na hora em que ela é maior, e o empurrão que vem depois vai para cima e para a frente.
why-ambiguous = Porque a mesma sensação pode vir de dois lados: pouca inclinação deixa difícil empurrar, demais deixa difícil puxar a perna. Mais um detalhe ou um vídeo de lado separa os dois.
why-none = Porque um instante decide muito: no meio do apoio a perna carrega mais. Com o quadril em cima do tornozelo nessa hora, o trabalho se divide. É a ideia da treinadora cujo método sigo, e a pesquisa está dividida.
how-often = Cinco minutos antes de três ou quatro corridas leves por semana, um exercício só. Em duas semanas veja um vídeo; em quatro escolha o próximo.
other-under_lean = O contrário, inclinação demais: flexores do quadril doloridos, pernas arrastando, quadril à frente do tornozelo. Então: volte um pouco e pise um pouco à frente.
other-over_lean = O contrário, pouca inclinação: quadríceps ou sola doloridos no plano, difícil de se empurrar, quadril atrás do tornozelo. Então: um pouco mais de inclinação, como uma peça só.
other-none = Qual dos dois: pouca inclinação ou demais? Quadríceps doloridos no plano costumam vir com a primeira, flexores do quadril doloridos com a segunda.
