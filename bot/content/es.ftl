# Lo que dice el bot, en español.

## Inicio y ayuda

start =
    <b>Hola, soy Midstance.</b> Me fijo en un momento de tu carrera: ¿está tu cadera encima del tobillo cuando la pierna te sostiene?

    🎬 Mándame diez segundos corriendo, grabados de lado. Recibes un veredicto, imágenes y un ejercicio.
    💬 Pregúntame cosas como «¿por qué me duelen los flexores de la cadera?»
    ⏰ Di «recuérdamelo cada martes a las 7» y tendrás un ejercicio por semana.

    🔒 Tu vídeo se borra en cuanto lo he mirado. Solo quedan números, y /delete los elimina.
start-again = ¡Qué bien verte de nuevo! Mándame un vídeo de lado, pregúntame lo que quieras sobre tu carrera o mira /history.
help =
    <b>Lo que sé hacer</b>

    🎬 <b>Un vídeo</b>: diez segundos corriendo suave, de lado. Miro dónde está tu cadera a mitad del apoyo.
    💬 <b>Una pregunta</b>: escríbela sin más. Si has mandado un vídeo, lo tengo en cuenta.
    ⏰ <b>Un recordatorio</b>: «recuérdamelo cada martes a las 7».

    /drills – todos los ejercicios
    /remind – recordatorio semanal de un ejercicio
    /reminders – tus recordatorios
    /history – tus vídeos a lo largo del tiempo
    /language – elegir mi idioma
    /units – centímetros o pulgadas, el largo de tu pierna
    /privacy – qué guardo
    /export – llévate tus números
    /delete – borrarlo todo
    /cancel – dejar lo que estamos haciendo

    Sigo el método de una entrenadora; la investigación sobre inclinarse no es unánime. No sustituyo a una consulta médica: si un dolor te preocupa, pide una.
sample-caption = Esta es una carrera de ejemplo, dibujada por mí. Ahora la miro como miraría la tuya.
sample-done = Ese era el ejemplo. Ahora te toca a ti: diez segundos de lado.
film-tips =
    <b>Cómo grabarte</b>

    1. <b>De lado</b>, con el móvil bien apoyado a la altura de la cadera.
    2. <b>Todo el cuerpo</b> en la imagen, de la cabeza a los pies, a unos 5 a 8 metros.
    3. <b>Diez segundos</b> corriendo suave por delante del móvil, o en la cinta.
    4. <b>60 imágenes por segundo</b> si tu móvil puede. La buena luz ayuda.
    5. ¿Cámara lenta? Mándala como <b>archivo</b> para que no se pierda nada.

    Una sola persona en la imagen y ropa que deje ver las rodillas.

## El menú y la página del bot

command-start = Saludar
command-help = Lo que sé hacer
command-drills = Todos los ejercicios
command-remind = Recordatorio semanal de un ejercicio
command-reminders = Tus recordatorios
command-history = Tus vídeos a lo largo del tiempo
command-language = Elegir mi idioma
command-units = Unidades y largo de tu pierna
command-privacy = Qué guardo y cuánto tiempo
command-export = Llévate tus números
command-delete = Borrar todo lo tuyo
command-cancel = Dejar lo que estamos haciendo
command-analyse = Responde con esto a un vídeo
bot-description = Un entrenador de técnica de carrera. Manda diez segundos corriendo, grabados de lado: miro tu inclinación y la mitad del apoyo, te enseño imágenes y te doy un ejercicio. Pregúntame por cuádriceps o flexores doloridos y deja que te avise una vez por semana.
bot-short-description = Técnica de carrera con un vídeo corto: inclinación, apoyo, un ejercicio y un aviso semanal.

## Botones (20 caracteres como máximo)

btn-sample = ▶️ Ver el ejemplo
btn-film = 🎬 Cómo grabar
btn-why = ¿Por qué?
btn-drill = Ejercicio
btn-remind = Avísame cada semana
btn-numbers = Todos los números
btn-compare = Comparar con antes
btn-right = ¿He acertado?
btn-anyway = Analizar igualmente
btn-yes = Sí
btn-no = No
btn-unsure = No lo sé
btn-cancel = Cancelar
btn-done = ✅ Hecho
btn-snooze = En 1 hora
btn-skip = Esta semana no
btn-pause = Pausar
btn-resume = Reanudar
btn-change = Cambiar
btn-stop = Quitar
btn-next = Seguir
btn-every-day = Todos los días
btn-keep = Conservar
btn-compare-two = Comparar dos
btn-clear-clips = Borrar vídeos aquí
btn-leave-clips = Dejar vídeos aquí
btn-delete-all = Sí, bórralo todo
btn-helpful = 👍
btn-unhelpful = 👎
btn-drills = Más ejercicios
btn-plan = Plan de 4 semanas
btn-details = Ojo con esto
btn-metric = Centímetros
btn-imperial = Pulgadas
btn-leg = Largo de mi pierna
btn-history = Mi historial
btn-location = 📍 Mi ubicación
btn-other-time = Decía { $time }
btn-chart = Gráfico
btn-older = Anteriores

## Mientras se trabaja en un vídeo

working-queued =
    { $place ->
        [0] Tengo tu vídeo. Empiezo enseguida.
        [one] Tengo tu vídeo. Hay uno delante.
       *[other] Tengo tu vídeo. Hay { $place } delante.
    }
working-download = Voy a buscar tu vídeo
working-decode = Abro tu vídeo
working-pose = Te busco en cada imagen
working-measure = Mido tus pasos
working-draw = Dibujo tus imágenes
failure-cancelled = Cancelado. Tu vídeo está borrado. Manda otro cuando quieras.
cancel-too-late = Ese vídeo ya está terminado.

## Cuando algo falla por nuestra parte

failure-internal = Algo se ha roto por mi lado y ya he avisado a quien me mantiene. Prueba otra vez en unos minutos, por favor.
failure-download = No he podido recoger tu vídeo de Telegram. Mándalo otra vez, por favor.
failure-file_gone = Telegram ya no tiene este vídeo. Mándalo otra vez, por favor.
failure-timeout = Este vídeo ha tardado demasiado. Recórtalo a diez segundos y mándalo otra vez.
failure-memory = Este vídeo pesa demasiado para mí. Graba en 1080p o recórtalo a diez segundos y mándalo otra vez.
failure-too_large = Este vídeo pasa de 20 MB, más de lo que Telegram me deja recoger. Recórtalo a diez segundos o mándalo como vídeo y no como archivo.
failure-busy = De uno en uno, por favor: sigo con tu vídeo anterior. Manda este cuando termine.
failure-slow_down = ¡Qué rapidez! Dame un minuto y seguimos.
failure-daily_clips = Hoy ya no puedo mirar más vídeos tuyos. Vuelve mañana, tus piernas lo agradecerán.
failure-queue_full = Ahora mismo hay mucha gente esperando. Manda tu vídeo otra vez dentro de media hora, por favor.
failure-not_allowed = Este bot es privado. Pide a quien lo lleva que te deje entrar.

## El veredicto

verdict-good = <b>Buena alineación:</b> tu cadera está donde debe cuando la pierna te sostiene.
verdict-under_lean = <b>Te inclinas un poco de menos:</b> tu cadera está detrás del tobillo cuando la pierna te sostiene.
verdict-over_lean = <b>Te inclinas un poco de más:</b> tu cadera está muy por delante del tobillo cuando la pierna te sostiene.
verdict-lean_from_hips = <b>Te doblas por la cadera:</b> el tronco se inclina, pero la cadera se queda detrás del tobillo.
verdict-sitting_back = <b>Tu carrera va un poco sentada:</b> tu cadera está detrás del tobillo, como si fueras a sentarte.
verdict-ambiguous = <b>Caben dos lecturas.</b> El vídeo no lo decide, así que prefiero preguntar a adivinar.
verdict-lenient = <b>Sin veredicto, solo una impresión:</b> este vídeo enseña demasiado poco para tener certeza.
verdict-variant-arched = Además la espalda parece arqueada.
verdict-variant-whole_spine = Toda la espalda se inclina mientras la cadera se queda atrás.
verdict-variant-upright = El tronco sigue erguido mientras la cadera se queda atrás.

offset-ahead = Cadera <b>{ $amount } por delante del tobillo</b>
offset-behind = Cadera <b>{ $amount } por detrás del tobillo</b>
offset-over = Cadera <b>justo encima del tobillo</b>
offset-for-leg = { $offset }, con { $leg } de pierna, más o menos { $margin }.
offset-percent = { $offset }, más o menos { $margin }.
offset-unsure = No he podido medir la cadera lo bastante bien para dar un número.
normal-offset = Lo habitual: entre { $low } y { $high }.
lean-forward = Tronco { $value }° hacia delante
lean-backward = Tronco { $value }° hacia atrás
lean-upright = Tronco erguido
cadence = { $value } pasos por minuto
pace-km = { $pace }/km
pace-mile = { $pace }/milla
lean-at-pace = Ritmo { $pace }: cuanto más rápido, más inclinación.
amount-percent = { $value } % del largo de la pierna
amount-share = { $value } %
amount-cm = { $value } cm
amount-inch = { $value } pulgadas
place-ahead = { $amount } por delante
place-behind = { $amount } por detrás
place-over = justo encima
give-or-take = más o menos { $margin }
sure-high = De esto tengo certeza.
sure-medium = De esto tengo bastante certeza.
sure-low = Tómalo con cautela. { $why }
sure-low-plain = Tómalo con cautela; un segundo vídeo ayudaría.

goes-with-good = Aquí no hay nada que arreglar. Mantenlo también con cansancio.
goes-with-under_lean = Suele ir con cuádriceps doloridos, la planta del pie quejosa y un «me cuesta empujarme hacia delante».
goes-with-over_lean = Suele ir con flexores de la cadera doloridos y piernas que se quedan atrás con el cansancio.
goes-with-lean_from_hips = Suele ir con gemelos tensos, que no dejan caer el cuerpo entero hacia delante.
goes-with-sitting_back = Suele ir con cuádriceps doloridos y apoyos pesados.
goes-with-ambiguous = Dime dónde lo notas después de correr o manda un segundo vídeo.
scores = Inclinación { $lean } · apoyo { $midstance } de 100
try-drill = <b>Prueba:</b> { $name }. { $cue }
caption-strip = Un paso: contacto, carga, mitad del apoyo, final del apoyo, despegue.
caption-loop = Tus pasos a cámara lenta.
ask-leg-length = Si me dices tu altura o el largo de tu pierna, puedo decirlo en centímetros. Es opcional.
film-again = { $weeks ->
        [one] Ha pasado una semana desde tu último vídeo.
       *[other] Han pasado { $weeks } semanas desde tu último vídeo.
    } Uno nuevo mostraría qué han hecho los ejercicios.

## Motivos y notas de un informe

reason-start_disagrees = Tu primer paso desde parado dice otra cosa.
reason-hip_over_ankle = Tu cadera está encima del tobillo a mitad del apoyo.
reason-hip_in_front = Tu cadera está bastante por delante del tobillo a mitad del apoyo.
reason-hip_behind = Tu cadera está por detrás del tobillo a mitad del apoyo.
reason-offset_unknown = No he visto bien la cadera y el tobillo.
reason-interval_wide = Tus pasos son demasiado distintos para decir dónde está la cadera.
reason-band_edge = Tu cadera está al borde de lo habitual; este vídeo no aclara de qué lado.
reason-trunk_forward = El tronco va inclinado, así que la inclinación sale de la cadera.
reason-hip_bent = La cadera va muy flexionada a mitad del apoyo.
reason-trunk_upright = El tronco va erguido.
reason-trunk_slight = El tronco se inclina un poco y la pelvis se queda atrás.
reason-foot_lands_close = El pie cae casi debajo del cuerpo.
reason-foot_leaves_late = El pie deja el suelo muy por detrás del cuerpo.
reason-trunk_forward_fine = El tronco va inclinado, y está bien con la cadera encima del tobillo.
reason-too_few_steps =
    { $steps ->
        [one] Solo un paso se veía bien.
       *[other] Solo { $steps } pasos se veían bien.
    }
reason-low_fps = { $fps } imágenes por segundo; con 60 los números serían más seguros.
reason-camera_roll = Puede que la cámara estuviera ladeada; no se sabe cuánto.
reason-roll_corrected = La cámara estaba ladeada { $degrees }°; lo he corregido.
reason-slope = Aquí el suelo no es llano; lo normal se midió en terreno llano.
reason-no_trunk = No se ven los hombros, así que no digo nada del tronco.
reason-back_shape = De lado no veo si la zona lumbar está arqueada.
reason-time_unknown = No sé a qué velocidad va el vídeo, así que no hay tiempos ni cadencia.
reason-slow_motion = El vídeo va { $factor } veces más lento; lo he tenido en cuenta.
reason-asymmetry = Izquierda y derecha difieren un { $percent } % de la pierna; la pierna de atrás la veo peor.
reason-towards_good = Si acaso, tu cadera parece bien colocada.
reason-towards_under_lean = Si acaso, apunta a poca inclinación.
reason-towards_over_lean = Si acaso, apunta a demasiada inclinación.
reason-towards_lean_from_hips = Si acaso, parece que te doblas por la cadera.
reason-towards_sitting_back = Si acaso, parece una carrera sentada.
reason-lenient = Este vídeo enseña demasiado poco para un veredicto: cada número es bastante menos seguro.
reason-spread = Tus pasos varían mucho entre sí.
reason-cadence_low = Tu cadencia está por debajo de 170; por sí sola no significa nada.
reason-foot_far_ahead = El pie cae muy por delante de la cadera.

## Rechazos

refusal-unreadable = No puedo abrir este archivo como vídeo. Manda el original, tal como lo guardó tu móvil.
refusal-too_long = Este vídeo es demasiado largo para mí. Recórtalo a los diez segundos en los que pasas corriendo y mándalo otra vez.
refusal-too_large = La imagen o el archivo es demasiado grande para mí. Graba en 1080p o recorta el vídeo a diez segundos.
refusal-no_person = No veo a nadie en este vídeo. Graba a una persona de lado, con todo el cuerpo en la imagen.
refusal-several_people = Veo a varias personas y no sé a quién mirar. Graba otra vez con una sola en la imagen.
refusal-not_side_view = Te veo de frente o de espaldas. Pon el móvil a la altura de la cadera y pasa <b>por delante</b>, sin correr hacia él.
refusal-not_running = Veo a alguien, pero nadie corre. Manda diez segundos corriendo suave, de lado.
refusal-body_cut_off = Una parte de tu cuerpo se sale de la imagen. Aleja el móvil hasta que quepan cabeza y pies.
refusal-too_few_steps = Veo muy pocos pasos enteros. Graba al menos tres, mejor diez segundos.
refusal-too_small = Tu figura sale demasiado pequeña en la imagen. Acerca el móvil hasta que tu cuerpo ocupe la mitad de su altura.
refusal-too_blurred = Tus piernas salen demasiado borrosas para medir. Se arregla con más luz, 60 imágenes por segundo y el móvil quieto.
refusal-other = De este vídeo no he podido sacar un veredicto honesto. Graba diez segundos de lado, con todo el cuerpo en la imagen.

## Lo enviado no es un vídeo

not-a-clip-photo = Una foto muestra un instante y yo necesito movimiento. Manda un <b>vídeo</b> de unos diez segundos, grabado de lado.
not-a-clip-voice = Todavía no puedo escuchar mensajes de voz. Escribe tu pregunta o mándame un vídeo.
not-a-clip-audio = Eso es solo sonido. Mándame un <b>vídeo</b> de diez segundos de lado o escribe tu pregunta.
not-a-clip-sticker = ¡Muy bueno! Mándame un vídeo corriendo o escribe una pregunta y podré ayudarte.
not-a-clip-document = Este archivo no es un vídeo. Manda el vídeo tal como lo guardó tu móvil (MP4 o MOV).
not-a-clip-contact = Gracias, pero no necesito contactos. Mándame un vídeo corriendo o una pregunta.
not-a-clip-location = ¡Gracias! Tu ubicación solo me hace falta al poner un recordatorio. Di «recuérdamelo cada martes a las 7» para crear uno.
not-a-clip-other = No sé qué hacer con eso. Mándame un vídeo corriendo o escribe una pregunta.
clip-too-long = Este vídeo dura { $minutes } minutos. Recórtalo a los diez segundos en los que pasas corriendo y mándalo otra vez.

## Por qué, ejercicios, plan

drills-title = <b>Ejercicios</b>: elige uno.
drills-none = Todavía no tengo ejercicios que enseñarte.
drill-card =
    <b>{ $name }</b>
    { $purpose }

    { $steps }

    ⏱ { $dose }
    { think }
    🛑 ¿Dolor agudo? Para.
drill-details =
    <b>{ $name }</b>

    ⚠️ <b>Error típico:</b> { $mistake }

    🛑 { $stop }
drill-unknown = Ya no tengo ese ejercicio. Aquí están los demás: /drills
plan-title = <b>Cuatro semanas</b>
plan-week = <b>Semana { $n }</b> ({ $sessions ->
        [one] una vez
       *[other] { $sessions } veces
    }): { $text }
plan-none = Mándame primero un vídeo y te haré un plan a tu medida.
report-gone = Ya no tengo los números de ese vídeo. Manda uno nuevo y lo miro.

## Preguntas

unknown-command = No conozco ese comando. /help enseña lo que sé hacer.
old-button = Ese botón se ha hecho viejo. Aquí tienes /help por si te hace falta.
feedback-thanks = Gracias, eso me ayuda a mejorar.
feedback-ask = ¿Coincide con lo que notas y ves?
asked-with-clip = <b>Y tu pregunta:</b>
talk-forgotten = Hablamos de eso hace más de una hora. Vuelve a preguntarme, sin problema.

## Recordatorios

remind-days = ¿Qué días quieres que te avise?
remind-days-chosen = ¿Qué días quieres que te avise?
    Elegidos: <b>{ $days }</b>
remind-days-none = Elige al menos un día.
remind-time = <b>{ $days }</b>, bien. ¿A qué hora? Pulsa una o escríbela, por ejemplo «6:30».
remind-time-unclear = No he entendido la hora. Escríbela así: «7:00» o «18:30».
remind-days-unclear = No he entendido el día. Pulsa los días o escríbelos, por ejemplo «martes y viernes».
remind-zone =
    Casi está. Para que las { $time } sean <b>tus</b> { $time } necesito tu zona horaria. Vale cualquiera de estas:
    • comparte tu ubicación (solo guardo la zona),
    • escribe tu ciudad,
    • o dime qué hora es ahora donde estás, por ejemplo «{ $example }».
remind-zone-unclear = No conozco ese lugar. Prueba con una ciudad más grande cercana o escribe qué hora es ahora donde estás, por ejemplo «{ $example }».
remind-zone-choose = En varios lugares es ahora esa hora. ¿Cuál se parece al tuyo?
remind-set =
    ⏰ Hecho: <b>{ $days } a las { $time }</b>, hora de { $city }.
    El primero: { $next }.
remind-changed =
    ⏰ Cambiado: <b>{ $days } a las { $time }</b>, hora de { $city }.
    El siguiente: { $next }.
remind-change = ¿Cuándo te aviso entonces? Escríbelo, por ejemplo «viernes a las 18:00», o pulsa los días.
reminders-none = No tienes recordatorios. Di «recuérdamelo cada martes a las 7» o pulsa el botón.
reminders-title = <b>Tus recordatorios</b>
reminders-row = <b>{ $days } a las { $time }</b> ({ $city })
    siguiente: { $next }
reminders-row-paused = <b>{ $days } a las { $time }</b> ({ $city })
    en pausa
reminders-streak =
    { $weeks ->
        [one] Una semana con ejercicio. ¡Buen comienzo!
       *[other] { $weeks } semanas seguidas con ejercicio. Qué bien.
    }
remind-stopped = Quitado. Ya no te avisaré: { $days } a las { $time }.
remind-stopped-all = Quitado. Ya no te avisaré más. Con /remind empiezas de nuevo.
remind-paused = En pausa. Pulsa Reanudar cuando lo quieras de vuelta.
remind-resumed = Aquí está otra vez. El siguiente: { $next }.
remind-snoozed = Vuelvo dentro de una hora.
remind-skipped = Saltado. El siguiente: { $next }. Una semana de descanso está bien.
remind-gone = Ese recordatorio ya no existe. /reminders enseña los que tienes.
remind-too-many = Tienes { $n } recordatorios, no puedo guardar más. Quita antes uno: /reminders
due = <b>Hora de tu ejercicio: { $name }</b>
think = 👂 <b>Piensa:</b> { $cue }
due-plain = <b>Hora de tu ejercicio</b>
due-late = (A las { $time } no estaba, perdona. Aquí lo tienes.)
due-week = Semana { $n } de 4: { $text }
due-done =
    { $weeks ->
        [0] ¡Bien hecho!
        [one] ¡Bien hecho! Es la primera semana.
       *[other] ¡Bien hecho! { $weeks } semanas seguidas.
    }
location-thanks = Gracias. Solo guardo la zona horaria: { $city }.

## Historial y comparación

history-title = <b>Tus vídeos</b>
history-none = Aún no hay vídeos. Mándame diez segundos corriendo de lado y empieza tu historial.
history-row = { $day }: { $finding }, { $place }
history-row-refused = { $day }: sin veredicto
history-practice =
    { $n ->
        [0] Aún no has marcado ningún ejercicio.
        [one] Un ejercicio marcado.
       *[other] { $n } ejercicios marcados.
    }
finding-good = buena alineación
finding-under_lean = inclinación de menos
finding-over_lean = inclinación de más
finding-lean_from_hips = doblez en la cadera
finding-sitting_back = carrera sentada
finding-ambiguous = dos lecturas
unit-pct = { " %" }
unit-deg = °
unit-ms = { " ms" }
unit-s = { " s" }
unit-spm = { "" }
unit-factor = { "" }
compare-title = <b>{ $before } → { $after }</b>
compare-row = { $name }: { $before } → { $after }
compare-back = { $amount } más atrás, más o menos { $margin }.
compare-forward = { $amount } más adelante, más o menos { $margin }.
compare-level = Sin diferencia, más o menos { $margin }.
compare-larger = Más que mi error de medida: es real.
compare-smaller = Dentro de mi error de medida: dejémoslo en igual.
compare-better = Y va en la buena dirección.
compare-worse = Se aleja del rango habitual.
compare-which = ¿Qué vídeo es el anterior?
compare-with = ¿Y con cuál comparo el del { $day }?
compare-none = Para comparar necesito dos vídeos con veredicto. ¡Manda otro!
chart-caption = Tus vídeos a lo largo del tiempo. La franja sombreada es donde está la mayoría.
chart-normal = rango habitual

## Idioma, unidades

language-ask = ¿En qué idioma hablo?
language-set = Muy bien, en español.
units-ask = ¿Centímetros o pulgadas? También puedes decirme el largo de tu pierna y daré las medidas en { $unit }.
units-metric = Bien, centímetros.
units-imperial = Bien, pulgadas.
unit-name-metric = centímetros
unit-name-imperial = pulgadas
leg-ask = ¿Cuánto mides, o cuánto mide tu pierna de la articulación de la cadera al tobillo? Por ejemplo «178 cm» o «pierna 85 cm».
leg-set = Gracias. Cuento con una pierna de { $leg } (de la cadera al tobillo).
leg-unclear = No he entendido esa medida. Escríbela así: «178 cm» o «pierna 85 cm».

## Tus datos

privacy =
    <b>Qué guardo</b>

    🎬 <b>Tu vídeo</b>: se borra de mi máquina en cuanto lo he mirado. En este chat se queda, y ahí puedes borrarlo tú. Para mirarlo otra vez solo guardo el nombre que le da Telegram.
    🔢 <b>Números</b> sacados de él (ángulos, distancias y los puntos del muñeco), hasta que digas /delete.
    ⏰ <b>Tus ajustes</b>: idioma, unidades, zona horaria, largo de la pierna, recordatorios y ejercicios marcados.
    💬 <b>Tus preguntas</b>: no las guardo. Lo que hablamos se olvida al cabo de una hora.

    Todo está en la máquina de quien lleva este bot; nadie más lo recibe.
    /export te lo da todo, /delete lo borra todo.
clips-cleared = Desde ahora también quito tu vídeo de nuestro chat en cuanto lo haya mirado.
clips-left = Desde ahora tus vídeos se quedan en nuestro chat.
export-caption = Todo lo que tengo guardado sobre ti.
export-nothing = No tengo nada guardado sobre ti.
delete-ask = ¿Borro <b>todo</b> lo tuyo: números, recordatorios, ajustes y vídeos en cola? No se puede deshacer.
delete-kept = No se ha borrado nada.
delete-done = Hecho. Todo lo tuyo está borrado. Si me escribes otra vez, empezamos de cero.
cancel-done = Cancelado.
cancel-nothing = No hay nada que cancelar.
cancel-clip = He dejado de trabajar en tu vídeo y lo he borrado.

## Grupos y operador

group-hello = ¡Hola! Responde con /analyse a un vídeo de carrera de lado y lo miro.
group-need-clip = Responde con /analyse a un <b>vídeo</b> y lo miro.
group-private = Eso es privado; hablemos en nuestro chat: { $link }
page-caption = Abre este archivo en tu móvil: cada paso, cada número y un muñeco que puedes mover. No necesita conexión.

## "Todos los números": una página para el móvil

page-title = Todos los números
page-figure = Tu carrera, imagen a imagen
page-figure-help = Mueve el control. La línea de puntos sube recta desde el tobillo de la pierna de apoyo; la barra muestra dónde suele estar la cadera.
page-play = Reproducir
page-pause = Pausa
page-steps = Cada paso
page-measures = Todas las medidas y cómo se toman
page-charts = Frente al rango habitual
page-sides = Izquierda y derecha
page-sure = Qué certeza tiene
page-sure-text = Detrás de cada número está el rango en el que cae la verdad nueve de cada diez veces. Solo hay veredicto cuando todo el rango queda fuera de lo habitual.
page-left = izquierda
page-right = derecha
page-contact = Contacto
page-midstance = Mitad
page-toe-off = Despegue
page-offset = Cadera-tobillo
page-lean = Tronco
page-knee = Rodilla
page-normal-range = habitual { $low } … { $high }
page-unknown = desconocido
page-no-figure = Los puntos de este vídeo no se guardan, así que no hay muñeco que mover.
page-made = Hecho por Midstance. Esta página no necesita red y no le cuenta nada a nadie.
measure-hip_ankle_offset_pct = Cadera respecto al tobillo, mitad del apoyo
measure-hip_ankle_offset_left_pct = Cadera respecto al tobillo, pierna izquierda
measure-hip_ankle_offset_right_pct = Cadera respecto al tobillo, pierna derecha
measure-trunk_lean_deg = Inclinación del tronco, mitad del apoyo
measure-trunk_lean_mean_deg = Inclinación media del tronco
measure-body_line_toe_off_deg = Línea del cuerpo al despegar
measure-body_line_straightness_pct = Rectitud de la línea del cuerpo
measure-hip_bend_deg = Flexión de la cadera
measure-body_line_late_stance_deg = Línea del cuerpo al final del apoyo
measure-hip_ankle_offset_asymmetry_pct = Derecha menos izquierda, cadera–tobillo
measure-hip_ankle_offset_spread_pct = Diferencia entre pasos
measure-foot_ahead_at_contact_pct = Pie por delante de la cadera al contactar
measure-foot_behind_at_toe_off_pct = Pie por detrás de la cadera al despegar
measure-contact_time_ms = Tiempo en el suelo
measure-flight_time_ms = Tiempo en el aire
measure-duty_factor = Parte de la zancada sobre un pie
measure-vertical_travel_pct = Sube y baja
measure-knee_flexion_midstance_deg = Flexión de rodilla, mitad del apoyo
measure-cadence_spm = Pasos por minuto
measure-camera_roll_deg = Inclinación de la cámara
how-hip_ankle_offset_pct = Dónde está la cadera, por delante (+) o por detrás (−) del tobillo de apoyo, en porcentaje de la pierna, en el instante en que esa pierna está más comprimida.
how-hip_ankle_offset_left_pct = Lo mismo, solo con la pierna izquierda.
how-hip_ankle_offset_right_pct = Lo mismo, solo con la pierna derecha.
how-hip_ankle_offset_asymmetry_pct = El valor de la pierna derecha menos el de la izquierda. La pierna más lejana a la cámara se ve peor.
how-hip_ankle_offset_spread_pct = Cuánto varían entre sí los pasos de una pierna (desviación típica).
how-trunk_lean_deg = La línea del centro de la cadera al centro de los hombros respecto a la vertical real; + es hacia delante.
how-trunk_lean_mean_deg = La misma línea, en promedio a lo largo de pasos enteros.
how-hip_bend_deg = El tronco respecto al muslo de la pierna de apoyo a mitad del apoyo; 0 es en línea.
how-knee_flexion_midstance_deg = Cuánto se flexiona la rodilla de apoyo a mitad del apoyo; 0 es recta.
how-body_line_late_stance_deg = La línea del tobillo a la cabeza respecto a la vertical, poco antes de que el pie deje el suelo.
how-body_line_toe_off_deg = La línea del tobillo a la cabeza cuando el pie deja el suelo.
how-body_line_straightness_pct = Qué rectos quedan tobillo, cadera, hombro y oreja al despegar; 100 es una línea recta.
how-foot_ahead_at_contact_pct = Cuánto aterriza el tobillo por delante de la cadera, en porcentaje de la pierna.
how-foot_behind_at_toe_off_pct = Cuánto queda el tobillo por detrás de la cadera cuando el pie deja el suelo.
how-contact_time_ms = Desde que el pie toca el suelo hasta que lo deja.
how-flight_time_ms = Desde que un pie deja el suelo hasta que lo toca el otro.
how-duty_factor = La parte de una zancada completa en la que un pie está en el suelo.
how-vertical_travel_pct = Cuánto sube y baja la cadera en un paso, en porcentaje de la pierna.
how-cadence_spm = Pasos de ambos pies en un minuto, a partir de los tiempos entre contactos.
how-camera_roll_deg = A partir de tu movimiento y de bordes rectos en la imagen. Ya está descontada de cada ángulo.

## Palabras en las imágenes

label-hip = cadera
label-ankle = tobillo
label-normal = habitual
label-left = izquierda
label-right = derecha
label-contact = contacto
label-loading = carga
label-midstance = mitad del apoyo
label-late_stance = final del apoyo
label-toe_off = despegue
label-lean = inclinación
label-in_front = por delante
label-behind = por detrás
label-drills_done = ejercicios hechos

## Palabras sueltas

every-day = todos los días
moment = { $day }, { $time }
