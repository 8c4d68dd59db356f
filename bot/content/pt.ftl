# O que o bot diz, em português.

## Começo e ajuda

start =
    <b>Oi, eu sou o Midstance.</b> Olho um instante da sua corrida: o quadril está em cima do tornozelo quando a perna sustenta você?

    🎬 Mande dez segundos de corrida, filmados de lado. Você recebe um veredito, imagens e um exercício.
    💬 Pergunte coisas como “por que meus flexores do quadril doem?”
    ⏰ Diga “me lembre toda terça às 7” e receba um exercício por semana.

    🔒 Seu vídeo é apagado assim que eu o vejo. Só ficam números, e /delete os remove.
start-again = Que bom ver você de novo! Mande um vídeo de lado, pergunte o que quiser sobre a sua corrida ou olhe em /history.
help =
    <b>O que eu faço</b>

    🎬 <b>Um vídeo</b>: dez segundos de corrida leve, de lado. Vejo onde está o quadril no meio do apoio.
    💬 <b>Uma pergunta</b>: é só escrever. Se você já mandou um vídeo, levo em conta.
    ⏰ <b>Um lembrete</b>: “me lembre toda terça às 7”.

    /drills – todos os exercícios
    /remind – lembrete semanal de um exercício
    /reminders – seus lembretes
    /history – seus vídeos ao longo do tempo
    /language – escolher meu idioma
    /units – centímetros ou polegadas, tamanho da sua perna
    /privacy – o que eu guardo
    /export – levar seus números
    /delete – apagar tudo
    /cancel – parar o que estamos fazendo

    Sigo o método de uma treinadora; a pesquisa sobre inclinação não é unânime. Não substituo uma consulta médica: se uma dor preocupa, procure uma.
sample-caption = Esta é uma corrida de exemplo, desenhada por mim. Agora olho para ela como olharia para a sua.
sample-done = Esse era o exemplo. Agora é a sua vez: dez segundos de lado.
film-tips =
    <b>Como se filmar</b>

    1. <b>De lado</b>, celular bem apoiado na altura do quadril.
    2. <b>Corpo inteiro</b> na imagem, da cabeça aos pés, a uns 5 a 8 metros.
    3. <b>Dez segundos</b> de corrida leve passando pelo celular, ou na esteira.
    4. <b>60 quadros por segundo</b>, se o celular puder. Boa luz ajuda.
    5. Câmera lenta? Mande como <b>arquivo</b>, para não perder nada.

    Uma pessoa só na imagem, e roupa que deixe ver os joelhos.

## O menu e a página do bot

command-start = Dar um oi
command-help = O que eu faço
command-drills = Todos os exercícios
command-remind = Lembrete semanal de um exercício
command-reminders = Seus lembretes
command-history = Seus vídeos ao longo do tempo
command-language = Escolher meu idioma
command-units = Unidades e tamanho da sua perna
command-privacy = O que eu guardo e por quanto tempo
command-export = Levar seus números
command-delete = Apagar tudo sobre você
command-cancel = Parar o que estamos fazendo
command-analyse = Responda a um vídeo com isto
bot-description = Um treinador de técnica de corrida. Mande dez segundos de corrida filmados de lado: olho sua inclinação e o meio do apoio, mostro imagens e passo um exercício. Pergunte sobre quadríceps ou flexores doloridos e deixe eu lembrar você uma vez por semana.
bot-short-description = Técnica de corrida num vídeo curto: inclinação, apoio, um exercício, um lembrete semanal.

## Botões (no máximo 20 caracteres)

btn-sample = ▶️ Ver o exemplo
btn-film = 🎬 Como filmar
btn-why = Por quê?
btn-drill = Exercício
btn-remind = Lembrar toda semana
btn-numbers = Todos os números
btn-compare = Comparar com antes
btn-right = Acertei?
btn-anyway = Analisar assim mesmo
btn-yes = Sim
btn-no = Não
btn-unsure = Não sei
btn-cancel = Cancelar
btn-done = ✅ Feito
btn-snooze = Em 1 hora
btn-skip = Esta semana não
btn-pause = Pausar
btn-resume = Retomar
btn-change = Mudar
btn-stop = Encerrar
btn-next = Próximo
btn-every-day = Todo dia
btn-keep = Manter
btn-compare-two = Comparar dois
btn-clear-clips = Apagar vídeos aqui
btn-leave-clips = Deixar vídeos aqui
btn-delete-all = Sim, apagar tudo
btn-helpful = 👍
btn-unhelpful = 👎
btn-drills = Todos os exercícios
btn-plan = Plano de 4 semanas
btn-details = Fique de olho
btn-metric = Centímetros
btn-imperial = Polegadas
btn-leg = Tamanho da perna
btn-history = Meu histórico
btn-location = 📍 Meu lugar
btn-other-time = Quis dizer { $time }
btn-chart = Gráfico
btn-older = Mais antigos

## Enquanto um vídeo é trabalhado

working-queued =
    { $place ->
        [0] Recebi seu vídeo. Já começo.
        [one] Recebi seu vídeo. Tem um na frente.
       *[other] Recebi seu vídeo. Tem { $place } na frente.
    }
working-download = Buscando seu vídeo
working-decode = Abrindo seu vídeo
working-pose = Achando você em cada imagem
working-measure = Medindo seus passos
working-draw = Desenhando suas imagens
failure-cancelled = Cancelado. Seu vídeo foi apagado. Mande outro quando quiser.
cancel-too-late = Esse vídeo já está pronto.

## Quando algo falha do nosso lado

failure-internal = Algo quebrou do meu lado, e quem cuida de mim já foi avisado. Tente de novo em alguns minutos, por favor.
failure-download = Não consegui buscar seu vídeo no Telegram. Mande mais uma vez, por favor.
failure-file_gone = O Telegram não tem mais esse vídeo. Mande mais uma vez, por favor.
failure-timeout = Esse vídeo demorou demais. Corte para dez segundos e mande de novo.
failure-memory = Esse vídeo é pesado demais para mim. Filme em 1080p ou corte para dez segundos e mande de novo.
failure-too_large = Esse vídeo passa de 20 MB, mais do que o Telegram me deixa buscar. Corte para dez segundos ou mande como vídeo em vez de arquivo.
failure-busy = Um vídeo por vez, por favor: ainda estou no anterior. Mande este quando eu terminar.
failure-slow_down = Que rapidez! Me dê um minuto e seguimos.
failure-daily_clips = Por hoje não consigo ver mais vídeos seus. Volte amanhã, suas pernas agradecem.
failure-queue_full = Tem muita gente esperando agora. Mande seu vídeo de novo daqui a meia hora, por favor.
failure-not_allowed = Este bot é privado. Peça a quem cuida dele para liberar você.

## O veredito

verdict-good = <b>Bom alinhamento:</b> seu quadril está onde deve quando a perna sustenta você.
verdict-under_lean = <b>Inclinação um pouco a menos:</b> seu quadril está atrás do tornozelo quando a perna sustenta você.
verdict-over_lean = <b>Inclinação um pouco a mais:</b> seu quadril está bem à frente do tornozelo quando a perna sustenta você.
verdict-lean_from_hips = <b>Você dobra no quadril:</b> o tronco inclina, mas o quadril fica atrás do tornozelo.
verdict-sitting_back = <b>Sua corrida está um pouco sentada:</b> o quadril está atrás do tornozelo, como quem vai se sentar.
verdict-ambiguous = <b>Há duas leituras possíveis.</b> O vídeo não decide, então prefiro perguntar a adivinhar.
verdict-lenient = <b>Sem veredito, só uma impressão:</b> este vídeo mostra pouco demais para ter certeza.
verdict-variant-arched = Além disso, as costas parecem arqueadas.
verdict-variant-whole_spine = As costas inteiras inclinam enquanto o quadril fica atrás.
verdict-variant-upright = O tronco fica ereto enquanto o quadril fica atrás.

offset-ahead = Quadril <b>{ $amount } à frente do tornozelo</b>
offset-behind = Quadril <b>{ $amount } atrás do tornozelo</b>
offset-over = Quadril <b>bem em cima do tornozelo</b>
offset-for-leg = { $offset }, com { $leg } de perna, mais ou menos { $margin }.
offset-percent = { $offset }, mais ou menos { $margin }.
offset-unsure = Não consegui medir o quadril bem o bastante para dar um número.
normal-offset = O comum: de { $low } a { $high }.
lean-forward = Tronco { $value }° para a frente
lean-backward = Tronco { $value }° para trás
lean-upright = Tronco ereto
cadence = { $value } passos por minuto
pace-km = { $pace }/km
pace-mile = { $pace }/milha
lean-at-pace = Ritmo { $pace }: quanto mais rápido, mais inclinação.
amount-percent = { $value } % do tamanho da perna
amount-share = { $value } %
amount-cm = { $value } cm
amount-inch = { $value } pol
place-ahead = { $amount } à frente
place-behind = { $amount } atrás
place-over = bem em cima
give-or-take = mais ou menos { $margin }
sure-high = Tenho certeza disso.
sure-medium = Tenho bastante certeza disso.
sure-low = Leve com cautela. { $why }
sure-low-plain = Leve com cautela; um segundo vídeo ajudaria.

goes-with-good = Nada para consertar aqui. Mantenha assim, também com cansaço.
goes-with-under_lean = Costuma vir com quadríceps dolorido, sola do pé reclamando e “está difícil me empurrar para a frente”.
goes-with-over_lean = Costuma vir com flexores do quadril doloridos e pernas que ficam para trás no cansaço.
goes-with-lean_from_hips = Costuma vir com panturrilhas presas, que não deixam o corpo todo cair para a frente.
goes-with-sitting_back = Costuma vir com quadríceps dolorido e pisadas pesadas.
goes-with-ambiguous = Me conte onde você sente depois de correr ou mande um segundo vídeo.
scores = Inclinação { $lean } · apoio { $midstance } de 100
try-drill = <b>Experimente:</b> { $name }. { $cue }
caption-strip = Um passo: contato, carga, meio do apoio, fim do apoio, saída do pé.
caption-loop = Seus passos em câmera lenta.
ask-leg-length = Se você me disser sua altura ou o tamanho da perna, posso dizer isso em centímetros. É opcional.
film-again = { $weeks ->
        [one] Faz uma semana desde o seu último vídeo.
       *[other] Faz { $weeks } semanas desde o seu último vídeo.
    } Um novo mostraria o que os exercícios mudaram.

## Motivos e notas de um relatório

reason-start_disagrees = Seu primeiro passo, saindo de pé, diz outra coisa.
reason-hip_over_ankle = Seu quadril está em cima do tornozelo no meio do apoio.
reason-hip_in_front = Seu quadril está bem à frente do tornozelo no meio do apoio.
reason-hip_behind = Seu quadril está atrás do tornozelo no meio do apoio.
reason-offset_unknown = Não vi bem o quadril e o tornozelo.
reason-interval_wide = Seus passos variam demais para dizer onde está o quadril.
reason-band_edge = Seu quadril está no limite do comum; este vídeo não mostra de que lado.
reason-trunk_forward = O tronco está inclinado, então a inclinação vem do quadril.
reason-hip_bent = O quadril está muito flexionado no meio do apoio.
reason-trunk_upright = O tronco está ereto.
reason-trunk_slight = O tronco inclina um pouco e a pelve fica para trás.
reason-foot_lands_close = O pé pousa quase debaixo do corpo.
reason-foot_leaves_late = O pé sai do chão bem atrás do corpo.
reason-trunk_forward_fine = O tronco está inclinado, e tudo bem com o quadril em cima do tornozelo.
reason-too_few_steps =
    { $steps ->
        [one] Só um passo apareceu com clareza.
       *[other] Só { $steps } passos apareceram com clareza.
    }
reason-low_fps = { $fps } quadros por segundo; com 60 os números seriam mais seguros.
reason-camera_roll = A câmera talvez estivesse inclinada; quanto, não é certo.
reason-roll_corrected = A câmera estava inclinada { $degrees }°; eu corrigi.
reason-slope = O chão aqui não é plano; o que é normal foi medido em terreno plano.
reason-no_trunk = Os ombros não aparecem, então não digo nada sobre o tronco.
reason-back_shape = De lado não dá para ver se a lombar está arqueada.
reason-time_unknown = Não sei em que velocidade o vídeo passa, então não há tempos nem cadência.
reason-slow_motion = O vídeo passa { $factor } vezes mais devagar; levei isso em conta.
reason-asymmetry = Esquerda e direita diferem { $percent } % da perna; vejo pior a perna de trás.
reason-towards_good = Se for para dizer algo, o quadril parece bem colocado.
reason-towards_under_lean = Se for para dizer algo, parece pouca inclinação.
reason-towards_over_lean = Se for para dizer algo, parece inclinação demais.
reason-towards_lean_from_hips = Se for para dizer algo, parece uma dobra no quadril.
reason-towards_sitting_back = Se for para dizer algo, parece uma corrida sentada.
reason-lenient = Este vídeo mostra pouco demais para um veredito: cada número é bem menos seguro.
reason-spread = Seus passos variam muito entre si.
reason-cadence_low = Sua cadência está abaixo de 170; sozinha, isso não quer dizer nada.
reason-foot_far_ahead = O pé pousa bem à frente do quadril.

## Recusas

refusal-unreadable = Não consigo abrir este arquivo como vídeo. Mande o original, como o celular salvou.
refusal-too_long = Este vídeo é longo demais para mim. Corte para os dez segundos em que você passa correndo e mande de novo.
refusal-too_large = A imagem ou o arquivo é grande demais para mim. Filme em 1080p ou corte para dez segundos.
refusal-no_person = Não vejo ninguém neste vídeo. Filme uma pessoa de lado, com o corpo inteiro na imagem.
refusal-several_people = Vejo várias pessoas e não sei qual delas olhar. Filme de novo com uma só na imagem.
refusal-not_side_view = Vejo você de frente ou de costas. Ponha o celular na altura do quadril e passe <b>por ele</b>, sem correr na direção dele.
refusal-not_running = Vejo alguém, mas ninguém corre. Mande dez segundos de corrida leve, de lado.
refusal-body_cut_off = Parte do seu corpo sai da imagem. Afaste o celular até cabeça e pés caberem.
refusal-too_few_steps = Vejo poucos passos inteiros. Filme pelo menos três, melhor dez segundos.
refusal-too_small = Seu corpo aparece pequeno demais na imagem. Aproxime o celular até ele ocupar metade da altura.
refusal-too_blurred = Suas pernas estão borradas demais para medir. Mais luz, 60 quadros por segundo e o celular firme resolvem.
refusal-other = Não consegui tirar um veredito honesto deste vídeo. Filme dez segundos de lado, com o corpo inteiro na imagem.

## O que veio não é um vídeo

not-a-clip-photo = Uma foto mostra um instante, eu preciso de movimento. Mande um <b>vídeo</b> de uns dez segundos, filmado de lado.
not-a-clip-voice = Ainda não consigo ouvir áudios. Escreva sua pergunta ou mande um vídeo.
not-a-clip-audio = Isso é só som. Mande um <b>vídeo</b> de dez segundos de lado ou escreva sua pergunta.
not-a-clip-sticker = Boa! Mande um vídeo da sua corrida ou escreva uma pergunta, e eu ajudo.
not-a-clip-document = Este arquivo não é um vídeo. Mande o vídeo como o celular salvou (MP4 ou MOV).
not-a-clip-contact = Obrigado, mas não preciso de contatos. Mande um vídeo da sua corrida ou uma pergunta.
not-a-clip-location = Obrigado! Só preciso do seu lugar ao criar um lembrete. Diga “me lembre toda terça às 7” para começar um.
not-a-clip-other = Não sei o que fazer com isso. Mande um vídeo da sua corrida ou escreva uma pergunta.
clip-too-long = Este vídeo tem { $minutes } minutos. Corte para os dez segundos em que você passa correndo e mande de novo.

## Por quê, exercícios, plano

drills-title = <b>Exercícios</b>: escolha um.
drills-none = Ainda não tenho exercícios para mostrar.
drill-card =
    <b>{ $name }</b>
    { $purpose }

    { $steps }

    ⏱ { $dose }
    { think }
    🛑 Dor aguda? Pare.
drill-details =
    <b>{ $name }</b>

    ⚠️ <b>Deslize comum:</b> { $mistake }

    🛑 { $stop }
drill-unknown = Não tenho mais esse exercício. Aqui estão os outros: /drills
plan-title = <b>Quatro semanas</b>
plan-week = <b>Semana { $n }</b> ({ $sessions ->
        [one] uma vez
       *[other] { $sessions } vezes
    }): { $text }
plan-none = Mande um vídeo primeiro e faço um plano para você.
report-gone = Não tenho mais os números desse vídeo. Mande um novo e eu olho.

## Perguntas

unknown-command = Não conheço esse comando. /help mostra o que eu faço.
old-button = Esse botão ficou velho. Aqui está /help, se precisar.
feedback-thanks = Obrigado, isso me ajuda a melhorar.
feedback-ask = Isso bate com o que você sente e vê?
asked-with-clip = <b>E a sua pergunta:</b>
talk-forgotten = Falamos disso há mais de uma hora. É só perguntar de novo.

## Lembretes

remind-days = Em que dias devo lembrar você?
remind-days-chosen = Em que dias devo lembrar você?
    Escolhidos: <b>{ $days }</b>
remind-days-none = Escolha pelo menos um dia.
remind-time = <b>{ $days }</b>, certo. A que horas? Toque numa ou escreva, por exemplo “6:30”.
remind-time-unclear = Não entendi a hora. Escreva assim: “7:00” ou “18:30”.
remind-days-unclear = Não entendi o dia. Toque nos dias ou escreva, por exemplo “terça e sexta”.
remind-zone =
    Quase pronto. Para { $time } ser mesmo o <b>seu</b> { $time }, preciso do seu fuso horário. Serve qualquer um:
    • compartilhe sua localização (só guardo o fuso),
    • escreva sua cidade,
    • ou diga que horas são aí agora, por exemplo “{ $example }”.
remind-zone-unclear = Não conheço esse lugar. Tente uma cidade maior por perto ou escreva que horas são aí agora, por exemplo “{ $example }”.
remind-zone-choose = Em vários lugares é essa hora agora. Qual deles é como o seu?
remind-set =
    ⏰ Pronto: <b>{ $days } às { $time }</b>, horário de { $city }.
    O primeiro: { $next }.
remind-changed =
    ⏰ Mudado: <b>{ $days } às { $time }</b>, horário de { $city }.
    O próximo: { $next }.
remind-change = Quando devo lembrar você, então? Escreva, por exemplo, “sexta às 18:00” ou toque nos dias.
reminders-none = Você não tem lembretes. Diga “me lembre toda terça às 7” ou toque no botão.
reminders-title = <b>Seus lembretes</b>
reminders-row = <b>{ $days } às { $time }</b> ({ $city })
    próximo: { $next }
reminders-row-paused = <b>{ $days } às { $time }</b> ({ $city })
    pausado
reminders-streak =
    { $weeks ->
        [one] Uma semana com exercício. Bom começo!
       *[other] { $weeks } semanas seguidas com exercício. Que beleza.
    }
remind-stopped = Encerrado. Não mando mais este lembrete: { $days } às { $time }.
remind-stopped-all = Encerrado. Não mando mais lembretes. Com /remind você recomeça.
remind-paused = Pausado. Toque em Retomar quando quiser de volta.
remind-resumed = De volta. O próximo: { $next }.
remind-snoozed = Volto em uma hora.
remind-skipped = Pulado. O próximo: { $next }. Uma semana de folga faz bem.
remind-gone = Esse lembrete não existe mais. /reminders mostra os que você tem.
remind-too-many = Você tem { $n } lembretes, não posso guardar mais. Encerre um antes: /reminders
due = <b>Hora do seu exercício: { $name }</b>
think = 👂 <b>Pense:</b> { $cue }
due-plain = <b>Hora do seu exercício</b>
due-late = (Às { $time } eu não estava, desculpe. Aqui está.)
due-week = Semana { $n } de 4: { $text }
due-done =
    { $weeks ->
        [0] Muito bem!
        [one] Muito bem! É a primeira semana.
       *[other] Muito bem! { $weeks } semanas seguidas.
    }
location-thanks = Obrigado. Só guardo o fuso horário: { $city }.

## Histórico e comparação

history-title = <b>Seus vídeos</b>
history-none = Ainda não há vídeos. Mande dez segundos de corrida de lado e seu histórico começa.
history-row = { $day }: { $finding }, { $place }
history-row-refused = { $day }: sem veredito
history-practice =
    { $n ->
        [0] Nenhum exercício marcado ainda.
        [one] Um exercício marcado.
       *[other] { $n } exercícios marcados.
    }
finding-good = bom alinhamento
finding-under_lean = inclinação a menos
finding-over_lean = inclinação a mais
finding-lean_from_hips = dobra no quadril
finding-sitting_back = corrida sentada
finding-ambiguous = duas leituras
unit-pct = { " %" }
unit-deg = °
unit-ms = { " ms" }
unit-s = { " s" }
unit-spm = { "" }
unit-factor = { "" }
compare-title = <b>{ $before } → { $after }</b>
compare-row = { $name }: { $before } → { $after }
compare-back = { $amount } mais atrás, mais ou menos { $margin }.
compare-forward = { $amount } mais à frente, mais ou menos { $margin }.
compare-level = Sem diferença, mais ou menos { $margin }.
compare-larger = Mais que meu erro de medida: é real.
compare-smaller = Dentro do meu erro de medida: digamos que ficou igual.
compare-better = E vai na direção certa.
compare-worse = Mas se afasta da faixa comum.
compare-which = Qual vídeo é o anterior?
compare-with = E com qual eu comparo o de { $day }?
compare-none = Para comparar preciso de dois vídeos com veredito. Mande mais um!
chart-caption = Seus vídeos ao longo do tempo. A faixa sombreada é onde a maioria está.
chart-normal = faixa comum

## Idioma, unidades

language-ask = Em que idioma devo falar?
language-set = Certo, em português.
units-ask = Centímetros ou polegadas? Você também pode me dizer o tamanho da perna, e dou as medidas em { $unit }.
units-metric = Certo, centímetros.
units-imperial = Certo, polegadas.
unit-name-metric = centímetros
unit-name-imperial = polegadas
leg-ask = Qual é a sua altura, ou o tamanho da perna da articulação do quadril ao tornozelo? Por exemplo “178 cm” ou “perna 85 cm”.
leg-set = Obrigado. Conto com { $leg } de perna (do quadril ao tornozelo).
leg-unclear = Não entendi essa medida. Escreva assim: “178 cm” ou “perna 85 cm”.

## Seus dados

privacy =
    <b>O que eu guardo</b>

    🎬 <b>Seu vídeo</b>: é apagado da minha máquina assim que eu o vejo. Ele fica neste chat, onde você pode apagar. Para olhar de novo, guardo só o nome que o Telegram dá a ele.
    🔢 <b>Números</b> tirados dele (ângulos, distâncias e os pontos do boneco), até você dizer /delete.
    ⏰ <b>Seus ajustes</b>: idioma, unidades, fuso horário, tamanho da perna, lembretes, exercícios marcados.
    💬 <b>Suas perguntas</b>: não guardo. O que conversamos é esquecido depois de uma hora.

    Fica tudo na máquina de quem cuida deste bot; ninguém mais recebe.
    /export dá tudo a você, /delete apaga tudo.
clips-cleared = De agora em diante, também tiro seu vídeo da nossa conversa assim que eu olhar.
clips-left = De agora em diante, seus vídeos ficam na nossa conversa.
export-caption = Tudo o que tenho guardado sobre você.
export-nothing = Não tenho nada guardado sobre você.
delete-ask = Apago <b>tudo</b> sobre você: números, lembretes, ajustes e vídeos na fila? Não dá para desfazer.
delete-kept = Nada foi apagado.
delete-done = Pronto. Tudo sobre você foi apagado. Se me escrever de novo, começamos do zero.
cancel-done = Cancelado.
cancel-nothing = Não há nada para cancelar.
cancel-clip = Parei de trabalhar no seu vídeo e o apaguei.

## Grupos e operador

group-hello = Oi! Responda com /analyse a um vídeo de corrida de lado e eu olho.
group-need-clip = Responda a um <b>vídeo</b> com /analyse e eu olho.
group-private = Isso é particular; vamos conversar no nosso chat: { $link }
page-caption = Abra este arquivo no celular: cada passo, cada número e um boneco para mover. Não precisa de rede.

## "Todos os números": uma página para o celular

page-title = Todos os números
page-figure = Sua corrida, imagem por imagem
page-figure-help = Arraste o controle. A linha pontilhada sobe reta a partir do tornozelo da perna de apoio; a barra mostra onde o quadril costuma estar.
page-play = Reproduzir
page-pause = Pausa
page-steps = Cada passo
page-measures = Todas as medidas e como são feitas
page-charts = Diante da faixa comum
page-sides = Esquerda e direita
page-sure = Quanta certeza há
page-sure-text = Atrás de cada número está a faixa em que a verdade fica nove em cada dez vezes. Só há veredito quando a faixa inteira está fora do comum.
page-left = esquerda
page-right = direita
page-contact = Contato
page-midstance = Meio
page-toe-off = Saída
page-offset = Quadril-tornozelo
page-lean = Tronco
page-knee = Joelho
page-normal-range = comum { $low } … { $high }
page-unknown = desconhecido
page-no-figure = Os pontos deste vídeo não são guardados, então não há boneco para mover.
page-made = Feito pelo Midstance. Esta página não precisa de rede e não conta nada a ninguém.
measure-hip_ankle_offset_pct = Quadril em relação ao tornozelo, meio do apoio
measure-hip_ankle_offset_left_pct = Quadril em relação ao tornozelo, perna esquerda
measure-hip_ankle_offset_right_pct = Quadril em relação ao tornozelo, perna direita
measure-trunk_lean_deg = Inclinação do tronco, meio do apoio
measure-trunk_lean_mean_deg = Inclinação média do tronco
measure-body_line_toe_off_deg = Linha do corpo na saída do pé
measure-body_line_straightness_pct = Retidão da linha do corpo
measure-hip_bend_deg = Flexão do quadril
measure-body_line_late_stance_deg = Linha do corpo no fim do apoio
measure-hip_ankle_offset_asymmetry_pct = Direita menos esquerda, quadril–tornozelo
measure-hip_ankle_offset_spread_pct = Diferença entre passos
measure-foot_ahead_at_contact_pct = Pé à frente do quadril no contato
measure-foot_behind_at_toe_off_pct = Pé atrás do quadril na saída
measure-contact_time_ms = Tempo no chão
measure-flight_time_ms = Tempo no ar
measure-duty_factor = Parte da passada num pé só
measure-vertical_travel_pct = Sobe e desce
measure-knee_flexion_midstance_deg = Flexão do joelho, meio do apoio
measure-cadence_spm = Passos por minuto
measure-camera_roll_deg = Inclinação da câmera
how-hip_ankle_offset_pct = Onde o quadril está, à frente (+) ou atrás (−) do tornozelo de apoio, em porcentagem da perna, no instante em que essa perna está mais comprimida.
how-hip_ankle_offset_left_pct = O mesmo, só na perna esquerda.
how-hip_ankle_offset_right_pct = O mesmo, só na perna direita.
how-hip_ankle_offset_asymmetry_pct = O valor da perna direita menos o da esquerda. A perna mais longe da câmera se vê pior.
how-hip_ankle_offset_spread_pct = Quanto os passos de uma perna variam entre si (desvio padrão).
how-trunk_lean_deg = A linha do meio do quadril ao meio dos ombros em relação à vertical verdadeira; + é para a frente.
how-trunk_lean_mean_deg = A mesma linha, em média por passos inteiros.
how-hip_bend_deg = O tronco em relação à coxa da perna de apoio no meio do apoio; 0 é em linha.
how-knee_flexion_midstance_deg = Quanto o joelho de apoio dobra no meio do apoio; 0 é esticado.
how-body_line_late_stance_deg = A linha do tornozelo à cabeça em relação à vertical, pouco antes de o pé sair do chão.
how-body_line_toe_off_deg = A linha do tornozelo à cabeça quando o pé sai do chão.
how-body_line_straightness_pct = Quão retos ficam tornozelo, quadril, ombro e orelha na saída do pé; 100 é uma linha reta.
how-foot_ahead_at_contact_pct = Quanto o tornozelo pousa à frente do quadril, em porcentagem da perna.
how-foot_behind_at_toe_off_pct = Quanto o tornozelo fica atrás do quadril quando o pé sai do chão.
how-contact_time_ms = Do contato do pé até a saída.
how-flight_time_ms = Da saída de um pé ao contato do outro.
how-duty_factor = A parte de uma passada inteira em que um pé está no chão.
how-vertical_travel_pct = Quanto o quadril sobe e desce em um passo, em porcentagem da perna.
how-cadence_spm = Passos dos dois pés em um minuto, pelos tempos entre os contatos.
how-camera_roll_deg = Pelo seu movimento e por bordas retas na imagem. Já está descontada de cada ângulo.

## Palavras nas imagens

label-hip = quadril
label-ankle = tornozelo
label-normal = comum
label-left = esquerda
label-right = direita
label-contact = contato
label-loading = carga
label-midstance = meio do apoio
label-late_stance = fim do apoio
label-toe_off = saída do pé
label-lean = inclinação
label-in_front = à frente
label-behind = atrás
label-drills_done = exercícios feitos

## Palavras soltas

every-day = todo dia
moment = { $day }, { $time }
