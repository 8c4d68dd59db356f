# Lo que dice el entrenador, en español.

# --- parte delantera del muslo
r-quads-flat = Los cuádriceps doloridos después de correr en llano suelen ir con poca inclinación: a mitad del apoyo la cadera sigue detrás del tobillo, y los muslos tienen que sostenerte y empujarte a la vez. El laboratorio apunta a lo mismo: cuanto más erguido el tronco, más trabajan rodillas y cuádriceps.
r-quads-hills = Después de cuestas, y sobre todo de bajadas, es normal tener los cuádriceps doloridos: frenan cada paso. Eso dice poco de tu inclinación.
r-quads-first = Tras una primera salida, un parón o un salto de distancia, es normal tener los cuádriceps doloridos. Lo peor llega a los dos días y luego se va. Todavía dice poco de tu inclinación.
r-quads-gym = Ese dolor muscular tiene su propia razón: trabajo duro fuera de la carrera. Hasta que se pase no dice nada de tu inclinación.
r-quads-fine = Bien, entonces dejo los cuádriceps aparte. Que estén tranquilos después de correr en llano es buena señal. ¿Qué te gustaría saber?
r-quads-about = Los cuádriceps te sostienen a mitad del apoyo, cuando el cuerpo está más bajo. Con la cadera encima del tobillo se reparten la carga; con la cadera detrás se llevan casi toda. Si duelen a menudo después de correr en llano, suele faltar algo de inclinación.
r-both-groups = Son dos señales que apuntan a lados opuestos: los cuádriceps doloridos suelen ir con poca inclinación, los flexores de la cadera doloridos con demasiada. Solo con palabras no voy a elegir por ti.
r-was-over = Qué bien que ya pasó. Entonces no hay nada que arreglar: un dolor que se ha ido no es motivo para cambiar tu forma de correr.

# --- parte delantera de la cadera
r-flexors-sore = Los flexores de la cadera que duelen al final de la carrera o después suelen ir con un poco de inclinación de más: a mitad del apoyo el pie ya está detrás de ti, y esos músculos tienen que traer cada pierna adelante a toda prisa. Esto viene del método de una entrenadora; no conozco ningún estudio que lo haya comprobado.
r-flexors-tight = Tirantes y doloridos son dos pistas distintas. Tirantes de estar tanto tiempo en la silla pueden frenar la inclinación; doloridos al final de la carrera, con piernas que se arrastran, suelen ir con demasiada. Así que «tirantes», por sí solo, no decide nada.
r-flexors-about = Los flexores de la cadera llevan cada pierna hacia delante. Si duelen después de correr, suele haber demasiada inclinación; si están tirantes de estar en la silla, suele costar inclinarse.

# --- planta y talón
r-plantar = Una planta o un talón que duele puede ir con poca inclinación: el pie carga y empuja más tiempo mientras la cadera sigue detrás. Es una parte posible, nada más; las plantas duelen por muchas causas y la investigación no es unánime.
r-plantar-about = La planta trabaja más mientras la cadera sigue detrás del pie, así que la falta de inclinación puede sumar. Hay muchas otras causas.

# --- gemelos
r-calves = Los gemelos cargados suelen trabajar de más y, en el primer paso, no dejan que la tibia caiga sobre el pie. Entonces la inclinación sale de la cadera o no sale. Antes de correr quieren calor y movimiento.
r-calves-start = Unos gemelos que no dejan caer la tibia bloquean el comienzo de la inclinación, y entonces te doblas por la cadera. Es lo primero que hay que mirar.
r-calves-forefoot = Los gemelos y el tendón de Aquiles protestan cuando correr de antepié o con zapatilla plana es nuevo, sobre todo con zancadas muy largas. Necesitan semanas, no días, para adaptarse.

# --- piernas cansadas
r-tired-push = Cuando cuesta empujarse hacia delante, suele faltar inclinación: con la cadera detrás del pie, las piernas tienen que sostenerte y empujarte a la vez.
r-tired-pull = Las piernas que se arrastran y cuesta traer adelante suelen ir con un poco de inclinación de más: al despegar, el pie está tan atrás que apenas llega a tiempo. Más rara vez es la espalda arqueada o los glúteos apretados.
r-tired-both = Que cueste empujar y que cueste traer la pierna son pistas opuestas: lo primero suele ir con poca inclinación, lo segundo con demasiada.
r-tired-heavy = Las piernas pesadas al final son normales y por sí solas no dicen nada. Dice más qué mitad del paso se vuelve difícil.

# --- cuánta inclinación
r-amount = La clave no es un ángulo, es un momento: a mitad del apoyo, con el cuerpo en lo más bajo, la cadera debería estar justo encima del tobillo. Si queda detrás, suele faltar inclinación; si queda delante, suele sobrar. A la mayoría le falta.
r-amount-good = La cadera justo encima del tobillo a mitad del apoyo: eso es lo que buscamos. Es una buena inclinación, aunque en ese instante el tronco parezca echado hacia delante.
r-amount-ahead = Una cadera claramente por delante del tobillo a mitad del apoyo suele ir con demasiada inclinación. Un solo paso no decide nada, y quien corre rápido también pasa por ahí; varios pasos sí cuentan.
r-amount-signs = Señales de poca: cuádriceps o plantas doloridos en llano, cuesta empujarse, cadera detrás del tobillo a mitad del apoyo. Señales de demasiada: flexores de la cadera doloridos, piernas que se arrastran, cadera delante del tobillo. La posición en sí apenas se nota desde dentro: mejor mírala.
r-amount-first = Empieza por una sola cosa: dónde está tu cadera a mitad del apoyo. Largo de zancada, cadencia, postura y pisada dependen de eso y suelen seguirla. Un cambio cada vez, unas semanas cada uno.
r-amount-too-much = Sí, uno puede inclinarse demasiado, sobre todo tras insistir en «aterrizar debajo del cuerpo» o en «dejarse caer». Se nota en flexores doloridos, piernas que se arrastran, la cadera delante del tobillo y a veces una cadencia que baja.
r-amount-too-little = A la mayoría le cuesta simplemente inclinarse: estar mucho en la silla deja rígidos tobillos, cadera y flexores. Entonces la cadera se queda detrás del tobillo a mitad del apoyo, y cuádriceps y plantas trabajan el doble.
r-amount-how-much = No hay un ángulo correcto en grados, y yo no puntúo ninguno. La referencia es la cadera encima del tobillo a mitad del apoyo; el ángulo que la consigue es pequeño a ritmo suave y crece con la velocidad. En el laboratorio, correr suave va con unos 4 a 11 grados de inclinación del tronco.

# --- de dónde sale
r-source-bend = Doblarte por la cadera, con el trasero hacia atrás, todavía no es inclinarte: el pecho y la cabeza pasan el pie, la pelvis no. Lo primero que sospecharía son unos gemelos demasiado tirantes.
r-source-behind = Si al arrancar la pelvis no pasa el pie, es que te doblas por la cadera y el cuerpo no se inclina entero. Muchas veces lo frenan unos gemelos tirantes.
r-source-which = De una pieza sobre los tobillos, no desde la cintura. Mejor aún como imagen: la pelvis pasa por encima del pie. Se ve claro en el primer paso; en plena carrera las piernas están delante, debajo y detrás, y nadie se inclina desde los tobillos todo el rato. En un estudio las dos formas gastaban la misma energía.
r-source-schools = Hay escuelas distintas: algunas enseñan a inclinarse desde la cadera. Este bot sigue una que quiere la pelvis encima del pie. Quien dice que no te inclines suele querer evitar que te dobles por la cintura, y en eso estamos de acuerdo.
r-source-start = Donde mejor se ve tu inclinación es en el primer paso desde parado: una línea recta del pie a la cabeza, y la pelvis pasa el pie de apoyo. Se ve bien en un vídeo a cámara lenta, o lo ve alguien que te mire.

# --- sentado atrás
r-sitting = Una pelvis detrás del pie a mitad del apoyo, como si fueras a sentarte, quiere decir que el cuerpo aún no ha llegado encima de la pierna cuando más carga. Hay tres maneras: espalda arqueada, toda la espalda inclinada o tronco erguido. También le pasa a gente que corre muy bien; es una costumbre, no un fallo.
r-sitting-arched = Con la espalda arqueada la pelvis bascula, la cadera sigue doblada y queda detrás del pie, aunque el pecho parezca erguido. De lado la zona lumbar se ve mal, así que tómalo como una pista.
r-sitting-upright = Tronco erguido y cadera detrás del pie: es la manera erguida de correr sentado, y suele ir con poca inclinación. Así se han corrido maratones muy rápidos; es una costumbre, no un fallo. Pero lo pagan los cuádriceps.
r-sitting-overstride = Una pelvis que se queda atrás y un pie que va a buscar muy lejos suelen venir juntos: el pie aterriza delante porque el cuerpo se queda atrás. Cambia primero la pelvis; la pisada suele seguirla.

# --- ritmo y terreno
r-ground = La inclinación vale para todos los ritmos y terrenos, solo que no siempre en la misma medida. Deja que la pelvis se mueva y ella encuentra la justa.
r-ground-slow = Sí, a cualquier ritmo, solo que menos: trotando despacio es tan pequeña que casi no se ve. La referencia sigue siendo la cadera encima del tobillo.
r-ground-fast = Cuanto más rápido, más inclinación, y al revés también. En un rodaje normal es pequeña. Dos corredores le contaron a la entrenadora que con más inclinación iban más rápido sin esfuerzo; son historias y los estudios no son unánimes, así que no prometo velocidad.
r-ground-elites = Las fotos de la élite muestran más inclinación de la que necesitas a tu ritmo. Mírales la cadera: justo encima del tobillo, aunque el tronco parezca inclinado. En un estudio la élite corría incluso más erguida que corredores aficionados.
r-ground-hills = Cuesta arriba la pendiente viene hacia ti: mantén la inclinación desde el pie, con pasos cortos, y no te dobles por la cintura. No puntúo vídeos en cuesta, porque los valores del llano ahí no sirven.
r-ground-downhill = Cuesta abajo ve con la pendiente en vez de echarte atrás: pasos cortos y rápidos, rodillas sueltas, la pelvis encima del pie. En terreno empinado o suelto, primero la seguridad. Después, unos cuádriceps doloridos son normales.
r-ground-treadmill = En la cinta la inclinación es la misma: cadera encima del tobillo. Ahí se corre un poco distinto, a menudo más corto y más erguido, y mirar la pantalla echa la cabeza atrás.
r-ground-wind = Contra el viento sale sola algo más de inclinación; con viento a favor, algo menos. Deja que la pelvis pase el pie y no te dobles por la cintura.
r-ground-slippery = Con hielo, nieve u hojas mojadas: sí, menos inclinación, pasos más cortos y suaves, y más despacio. El agarre va antes que la técnica; ya volverá con el suelo seco.

# --- pisada
r-strike-where = Un poco delante de ti. Un pie no puede aterrizar debajo de ti y seguir debajo a mitad del apoyo: el cuerpo necesita un tramo para llegar encima. Talón, mediopié o antepié importa menos que cuánto por delante.
r-strike-under = Obligar al pie a caer justo debajo del cuerpo suele ir con demasiada inclinación: a mitad del apoyo ya está detrás de ti, despega tarde y cuesta traerlo adelante.
r-strike-overstride = Un pie que cae muy adelante frena y carga la rodilla. Puede venir de correr sentado y a veces de inclinarse demasiado, así que por sí solo no dice cuál. Una zancada larga no es lo mismo que pasarse de zancada.
r-strike-heel = Tocar primero con el talón no es un defecto. Cuenta cuánto por delante de la cadera cae, y si la cadera está encima del tobillo a mitad del apoyo.
r-strike-forefoot = Yo no pido correr de antepié. Carga el gemelo y el Aquiles, y mucha gente que cambia acaba con molestias ahí. Qué parte toca primero suele depender de dónde está el cuerpo.

# --- cadencia
r-cadence = No hay un número que valga para todo el mundo, y 180 no es un objetivo. Corriendo suave se anda entre 150 y 180 pasos por minuto; la gente alta, entre 155 y 165. Sube con la velocidad. Es un indicador, no un mando.
r-cadence-low = Una cadencia por debajo de 170, sola, no significa nada: quien va despacio o es alto suele estar ahí con buena técnica. Dice más que baje respecto a tu número de siempre, junto con piernas que se arrastran o flexores doloridos.
r-cadence-high = Una cadencia alta no es un defecto; la gente rápida pasa de 200. Si los pasos se sienten cortos y apurados, mira dónde está la cadera a mitad del apoyo.
r-cadence-flexors = Con flexores doloridos o piernas que se arrastran yo no daría pasos más rápidos sin más: más cadencia hace trabajar más a los flexores. Primero la inclinación.

# --- parte de arriba
r-upper = El tronco va montado en la pelvis: con la cadera encima del tobillo, cabeza, hombros y brazos encuentran su sitio. Mejor suelto que correcto.
r-upper-head = Echar la cabeza atrás frena la inclinación. Deja que la cara y la barbilla vayan un poco adelante y el cuello quede largo. Que la cabeza se adelante con el cansancio no es un defecto en este método.
r-upper-tall = «Corre alto» es una imagen vaga: correr erguido hace trabajar más a los cuádriceps y suele ir con zancadas que buscan lejos. Largo sí, tieso no: deja que el cuerpo entero caiga un poco, de una pieza.
r-upper-slouch = Los hombros que se adelantan con el cansancio muchas veces son el cuerpo buscando su inclinación, y este método no los combate. Una espalda redonda de verdad es otra cosa: entonces solo pasan el pie la cabeza y los hombros, no la pelvis.
r-upper-arms = Las manos muy bajas y los codos abiertos tiran del tronco hacia atrás y estropean la inclinación. Codos doblados, manos sueltas a la altura de las costillas; los brazos responden al giro de la pelvis.

# --- pelvis
r-pelvis-move = La pelvis tiene que moverse: en cada paso gira y baja un poco, y el tronco responde en sentido contrario. Así el pie encuentra solo dónde caer y sale la inclinación para tu ritmo. No la sujetes.
r-pelvis-brace = Un tronco estable no es un tronco rígido. Meter la barriga o apretar los glúteos sujeta la pelvis, y la pelvis tiene que moverse. Corriendo, suelta; la fuerza se entrena en otro momento.
r-pelvis-tilt = Una pelvis basculada hacia delante con la espalda arqueada puede ser una manera de correr sentado. Un vídeo de lado no puede medirla, y su relación con el dolor de espalda es débil; por eso no te pido que la metas, te pido que la muevas.

# --- estirar
r-stretch = Sea lo que sea, estirar no arregla la técnica: los músculos que notas tirantes casi siempre están sobrecargados, y estirarlos no cambia cómo te mueves. Contra el dolor muscular los estudios casi no encuentran efecto. Si te gusta, disfrútalo. Antes de correr ayuda más calentar en movimiento.
r-stretch-flexors = Estirar difícilmente lo va a curar: los flexores doloridos casi siempre están sobrecargados, no cortos, y suelen ir con un poco de inclinación de más. Cambia lo que los sobrecarga.
r-stretch-tight = Un estiramiento mantenido cambia poco tu forma de correr. Los flexores que notas tirantes casi siempre están sobrecargados o rígidos de la silla; moverte antes de correr y una inclinación más fácil hacen más.
r-stretch-calves = No un estiramiento mantenido: un calentamiento en movimiento, que deja que el gemelo se alargue moviéndose, antes de cada salida.
r-stretch-quads = Estirar cambia poco: los cuádriceps doloridos casi siempre están sobrecargados, y en llano eso suele ir con poca inclinación. Contra el dolor muscular en sí los estudios casi no encuentran efecto.

# --- ejercicios
r-drills = Empieza con un ejercicio, tres o cuatro veces por semana antes de rodajes suaves, y nada más nuevo durante dos semanas. La salida cayendo enseña cómo se siente la inclinación.
r-drills-often = Poco y a menudo: cinco minutos antes de tres o cuatro rodajes suaves por semana, un solo ejercicio. Después, unos minutos suaves con esa sensación. A las dos semanas mira un vídeo; a las cuatro elige el siguiente.
r-drills-under = Para la falta de inclinación: primero despierta los gemelos y luego aprende la inclinación donde más clara es, al arrancar.
r-drills-over = Para el exceso de inclinación: vuelve un poco atrás y deja que el pie caiga un poco delante de ti.
r-drills-hips = Si te doblas por la cadera: nota que va primero la pelvis, no el pecho.
r-drills-sitting = Para dejar de correr sentado: lleva la pelvis encima del pie mientras la pierna te sostiene.
r-drills-game = Arrancar y parar, una y otra vez: de pie, te dejas caer, corres cinco pasos, paras. La entrenadora nombra este juego pero no escribió los pasos; esta es una forma habitual de hacerlo.
r-drills-warm-up = Antes de cada salida, tres minutos moviendo gemelos y tobillos, sin estiramientos mantenidos. Así la tibia puede caer y empieza la inclinación.
r-drills-pelvis = De pie, cae de una pieza y fíjate en si la pelvis pasa el pie de apoyo antes de que el otro pie te recoja. Si el trasero va hacia atrás, empieza otra vez, con una caída más pequeña.
r-drills-core = Deja que pelvis y hombros giren en sentidos opuestos, poco y sin tensión: primero de pie, luego andando, luego corriendo.
r-drills-image = Al final de cada apoyo imagina una línea: suelo, pierna, pelvis y hacia fuera por la mitad delantera de lo alto de la cabeza. Una imagen para comprobar, no una postura que mantener.

# --- otros dolores
r-pain = Eso se sale de lo que sé: yo solo entiendo de inclinación y de mitad del apoyo. Así que para esto no te doy ni causa ni ejercicio.
r-pain-knee = Una rodilla no la puedo juzgar por palabras. Lo que ve el laboratorio: correr más erguido y con pasos largos carga más la parte delantera de la rodilla, con pasos algo más cortos menos. Eso no es un tratamiento ni dice de dónde viene lo tuyo.
r-pain-shin = Las tibias quedan fuera de mi método. Suelen protestar después de correr más o más fuerte que antes; entonces lo primero es bajar un tiempo. Yo no cambiaría además la técnica.
r-pain-hip = Un dolor dentro de la cadera o en la ingle no se arregla con un consejo de técnica. Por favor, no trabajes la inclinación con él.
r-pain-back = Una espalda duele por muchas razones, y un vídeo de lado enseña poco de ella. Solo con palabras no cambiaría tu técnica por eso.
r-pain-hamstring = La parte de atrás de la pierna queda fuera de mi método. Trabaja más cuanto más te inclinas, así que no añadas inclinación mientras duela.
r-pain-legs = «Las piernas» es mucho sitio, y de dónde te duele depende con qué puede ir.
r-pain-skin = Uñas y piel no son lo mío: ayuda más una tienda de zapatillas con paciencia o un podólogo. Si está caliente, se extiende o duele mucho, que alguien lo mire pronto.
r-pain-stitch = El flato, esa punzada en el costado, no es lo mío. Afloja hasta que se vaya. Si es en el pecho, o viene con mareo o dolor en el brazo, para y pide ayuda.
r-pain-medication = Sobre medicamentos no aconsejo, ni si tomarlos ni cuánto: eso es cosa de la farmacia o del médico. Y no corras sobre un dolor que tapa una pastilla.

# --- otras cosas de la técnica
r-form = Eso queda fuera de lo que miro de cerca. Mi única pregunta es dónde está la cadera a mitad del apoyo; mucho de lo demás se ordena alrededor. Y cambiar la técnica de alguien sin molestias no tiene respaldo en los estudios.
r-form-foot = Cómo rueda o apunta el pie depende sobre todo de cómo estás hecho, y yo ni lo juzgo ni lo corrijo. Sin molestias no hay razón para cambiarlo.
r-form-front-view = Las rodillas y los pies que se cruzan se ven de frente; yo miro de lado y no puedo juzgarlos. Un fisio que sepa de carrera y te grabe por detrás sí puede.
r-form-breath = Respira como te salga. No enseño ningún ritmo; si todavía puedes hablar, vas suave.
r-form-bounce = Botar y pisar con ruido suele ir con la pelvis detrás del pie y pasos largos. No intentaría aplastarlo; mira primero la mitad del apoyo.
r-form-side = Nadie es igual de los dos lados. Si el vídeo lo permite, enseño izquierda y derecha por separado; una diferencia pequeña es normal y cabe en mi error.

# --- comprobar
check-midstance = Compruébalo: para un vídeo de lado justo cuando el cuerpo está más bajo sobre una pierna. ¿Está la cadera detrás del tobillo?
check-hip-front = Compruébalo: para un vídeo de lado justo cuando el cuerpo está más bajo sobre una pierna. ¿Está la cadera delante del tobillo?
check-start = Compruébalo: de pie, cae hacia delante hasta que tengas que dar el paso. ¿Notas que la pelvis pasa el pie de apoyo, o el trasero se va atrás?
check-clip = Mándame un vídeo de diez segundos de lado y lo miro.
check-several-steps = Compruébalo: mira cinco pasos seguidos, no uno.
check-quads-flat = Dice más esto: ¿cómo están al día siguiente de un rodaje suave en llano?
check-contact = Compruébalo: en un vídeo de lado, ¿cuánto por delante de la cadera cae el tobillo, y está la cadera encima del tobillo a mitad del apoyo?

# --- qué probar
try-lean-a-little = Prueba esto: deja que la pelvis viaje por encima del pie un pelín antes, el cuerpo de una pieza. Un poco, en carrera suave.
try-back-a-little = Prueba esto: vuelve un poco atrás y deja que el pie caiga un poco delante de ti.
try-land-in-front = Prueba esto: olvídate del «debajo del cuerpo» y deja que el pie caiga un poco delante.
try-pelvis-over = Prueba esto: deja que la pelvis pase por encima del pie; el pecho no necesita ayuda.
try-calf-warm-up = Prueba esto: antes de cada salida, calienta los gemelos en movimiento, talón pesado y la rodilla rodando hacia delante.
try-calves-back = Prueba esto: vuelve a tu pisada y tus zapatillas de antes en la mayoría de salidas, y mete lo nuevo por minutos.
try-flexors-move = Prueba esto: antes de correr, unos minutos de andar y girar la pelvis con suavidad.
try-quads-gym = Prueba esto: días suaves hasta que se pase, normalmente dos o tres.
try-keep-going = Sigue con lo que funciona. Si quieres, manda un vídeo de vez en cuando para ver que sigue así.
try-cadence = Si quieres probar más pasos: de un 3 a un 5 por ciento, unas semanas, y mira cómo te sienta.
try-head = Prueba esto: mira adonde quieres ir y deja que la barbilla flote hacia delante.
try-shoulders = Prueba esto: deja colgar los hombros y que los brazos se balanceen desde atrás.

# --- qué no hacer
avoid-stretch = No intentes quitarlo estirando: lo notas tirante porque está sobrecargado.
avoid-flexors = No los fuerces estirando ni des simplemente pasos más rápidos: eso los hace trabajar más.
avoid-change = Hasta que eso esté claro, no cambies tu inclinación.
avoid-knees = No subas las rodillas a propósito: es más trabajo para músculos cansados.
avoid-push = No empujes más fuerte: justo eso te cansa.
avoid-lean-more = No basta con inclinarte más: así te doblas aún más por la cadera.
avoid-correct-good = No lo corrijas: no hay nada que enderezar.
avoid-forefoot = No cambies la pisada a propósito.

# --- cuándo acudir a alguien
see-bone-hip = Dolor profundo en la ingle, dolor de noche, al saltar sobre una pierna o que te hace cojear: para y que te lo miren.
see-bone-thigh = Dolor profundo en un solo lado, dolor de noche, al saltar sobre una pierna o que te hace cojear: para y que te lo miren.
see-plantar = Si dura más de dos semanas o duele en reposo, que lo vea un fisio.
see-calf = Un gemelo hinchado, caliente o rojo: al médico hoy mismo.
see-achilles = Un tendón que por las mañanas sigue dolorido o engrosado es cosa del fisio.
see-pain = Si te hace cojear, aparece de noche, se hincha o dura más de una o dos semanas: deja de correr y ve al médico o al fisio.
see-shin = Un punto doloroso en el hueso, dolor de noche o en reposo: deja de correr y ve al médico.
see-hip-joint = Descansa de correr y que te lo miren, pronto si duele de noche, al saltar sobre una pierna o te hace cojear.
see-back = Entumecimiento, debilidad en una pierna o problemas con la orina o el intestino: busca ayuda hoy. En los demás casos, al fisio si no se va.
see-minor = Con menores de 18, que siga siendo juego: sin programa de técnica, y cualquier dolor es cosa del médico o del fisio.
see-professional = Quien te ha examinado sabe más que yo: su plan va primero.
see-medication = Sobre medicamentos no aconsejo: pregunta a tu médico o en la farmacia.

# --- preguntas de vuelta
ask-push-or-pull = Cuando te cansas, ¿qué se hace difícil: empujarte hacia delante o traer la pierna adelante?
ask-push-or-pull-push = Empujarme
ask-push-or-pull-pull = Traer la pierna
ask-push-or-pull-unsure = No lo sé
ask-sore-or-tight = ¿Te duelen después de correr, o más bien están tirantes de estar en la silla?
ask-sore-or-tight-sore = Duelen tras correr
ask-sore-or-tight-tight = Tirantes de la silla
ask-sore-or-tight-unsure = Las dos o no sé
ask-front-or-thigh = ¿Qué te molesta más después de un rodaje suave en llano?
ask-front-or-thigh-thigh = Muslo por delante
ask-front-or-thigh-hip = Cadera por delante
ask-front-or-thigh-same = Las dos igual
ask-hills-or-flat = ¿Te duelen también después de correr en llano?
ask-hills-or-flat-flat = Sí, también en llano
ask-hills-or-flat-hills = Solo tras cuestas
ask-hills-or-flat-unsure = No lo sé
ask-cadence-drop = ¿Ha bajado respecto a tu número de siempre?
ask-cadence-drop-dropped = Sí, ha bajado
ask-cadence-drop-always = No, siempre así
ask-cadence-drop-drags = Y arrastro las piernas
ask-where-leg = ¿Dónde es?
ask-where-leg-thigh = Muslo por delante
ask-where-leg-hip = Cadera por delante
ask-where-leg-calf = Gemelo
ask-start-check = Da un paso desde parado: ¿la pelvis pasa el pie de apoyo o te doblas?
ask-start-check-pelvis = La pelvis pasa
ask-start-check-bend = Me doblo
ask-start-check-unsure = No sabría decir
ask-what-for = ¿Qué puedo hacer por ti?
ask-what-for-sore = Algo me duele
ask-what-for-clip = Mira mi vídeo
ask-what-for-drill = Dame un ejercicio

# --- grabar, puntos, recordatorios, datos, el bot
r-filming = De lado, el cuerpo entero en la imagen, diez segundos corriendo suave en llano. Pon el móvil sobre algo firme a la altura de la cadera, nivelado, a entre cinco y ocho metros, y pasa por delante, no corras hacia él.
r-filming-how = Buena luz, ropa ajustada, 60 imágenes por segundo o más si el móvil puede; la cámara lenta vale. Después manda el vídeo aquí, como vídeo o como archivo (hasta 20 MB).
r-score = Dos notas de 0 a 100: inclinación y mitad del apoyo. 100 quiere decir dentro del rango en el que están los buenos corredores, no «perfecto». Lo central es dónde está la cadera respecto al tobillo a mitad del apoyo.
r-score-parts = Qué cuenta: la distancia cadera-tobillo en varios pasos, la línea del cuerpo al final del apoyo y cuánto por delante cae el pie. El ángulo del tronco aparece al lado, sin nota. /history enseña los resultados anteriores.
r-score-accuracy = Cada número viene con un rango que debería contener la verdad nueve de cada diez veces. Las cámaras fallan varios grados; una vista algo torcida o 30 imágenes por segundo lo ensanchan. Solo hay veredicto si casi todo el rango queda fuera de lo habitual; si no, digo que no lo sé.
r-score-history = /history enseña tus resultados anteriores. Un cambio solo cuenta cuando los rangos ya no se pisan; si no, es ruido. Graba siempre igual: mismo ritmo, mismo sitio.
r-reminders = Dime el día y la hora, por ejemplo «cada martes a las 7», o usa /remind. Llega cada semana, en tu zona horaria. /reminders los enseña y los cambia.
r-reminders-stop = /reminders enseña tus recordatorios; cada uno tiene un botón para quitarlo. Quitado es quitado al momento.
r-privacy = Tu vídeo se borra en cuanto está analizado; solo quedan los números y las imágenes del resultado, para tu historial. Nadie lo mira, y no se comparte ni se usa para entrenar nada. /privacy cuenta más, /delete lo borra todo.
r-privacy-delete = /delete borra todo lo que guardo de ti: resultados, imágenes, recordatorios y ajustes. Los vídeos ya no están: cada uno se borra en cuanto está analizado.
r-about = ¡Hola! Soy Midstance, un entrenador de técnica de carrera. Soy un programa, no un médico. Miro sobre todo una cosa: ¿está tu cadera justo encima del tobillo cuando tu cuerpo está más bajo?
r-about-can = Puedes mandarme un vídeo de diez segundos de lado, preguntar algo como «¿por qué me duelen los flexores de la cadera?», ver /drills o poner un recordatorio semanal con /remind. /help lo enseña todo.
r-about-language = Hablo español, inglés, alemán, francés, portugués y ruso. Escribe en el tuyo o elígelo con /language.
r-about-cost = Usarme no cuesta nada: ni suscripción ni publicidad, salvo que quien lleva este bot te diga otra cosa. El programa es de código abierto.
r-about-thanks = Me alegro. Buenos kilómetros, y escribe cuando surja algo.
r-about-method = Sigo el método de una entrenadora: Jae Gruenke, The Balanced Runner, con raíces en Feldenkrais. ChiRunning y Pose también enseñan a inclinarse. Otras escuelas lo ven de otra manera.
r-evidence = Buena pregunta. La investigación sobre inclinarse no es unánime: un tronco más erguido carga más cuádriceps y rodillas, pero inclinarse más costó más energía en un estudio, y en otro la élite corría más erguida que corredores aficionados. Que los flexores duelan por inclinarse demasiado no lo ha comprobado nadie. Sigo el método de una entrenadora, y lo digo.
r-evidence-method = Lo que mido: la cadera respecto al tobillo a mitad del apoyo, en varios pasos, con un rango; si es demasiado ancho no doy veredicto. Puedes comprobarlo en las imágenes.
r-evidence-short = La investigación sobre inclinarse no es unánime: tómalo como un método, no como una ley.

# --- otro tema y poco claro
r-off = Eso no es lo mío: yo sé de técnica de carrera, sobre todo de inclinación y apoyo. Mándame un vídeo de lado o dime qué te duele después de correr.
r-off-shoes = Sobre zapatillas no tengo un buen consejo: que sean cómodas. Yo sé de inclinación y apoyo: manda un vídeo de lado o dime qué te duele después de correr.
r-off-food = La comida y la bebida no son lo mío. Yo sé de inclinación y apoyo: manda un vídeo de lado o dime qué te duele después de correr.
r-off-plan = Planes, ritmos y carreras no son lo mío; la técnica sí. Puedo darte un ejercicio, mirar un vídeo de lado o decirte con qué suele ir una molestia.
r-unclear = No lo he entendido del todo. Soy un entrenador de técnica de carrera: dime qué notas al correr o manda un vídeo de diez segundos de lado.
r-unclear-hostile = De acuerdo. Si algo de tu carrera te molesta, dime qué, e intento ser útil.
r-unclear-injection = Sigo con la técnica de carrera. Pregúntame por tu inclinación o manda un vídeo de lado.
r-unclear-script = Hablo español, inglés, alemán, francés, portugués y ruso. Escríbeme en uno de ellos o manda un vídeo de diez segundos de lado.

# --- señales de alarma: derivar y nada más
flag-self-harm = Me alegro de que lo hayas escrito. Solo soy un programa de carrera, pero ahora no deberías quedarte a solas con esto. Si crees que podrías hacerlo, llama al 112 en España o al número de emergencias de tu país (911 en gran parte de América). Para hablar, de día o de noche: 024 en España, 988 en Estados Unidos; en otros países, findahelpline.com. Y cuéntaselo también a alguien cercano.
flag-emergency = Esto necesita ayuda ahora: para y llama a emergencias (112 en España, 911 en gran parte de América). No te quedes a solas.
flag-heart = Para ahora. Dolor en el pecho, dolor hacia el brazo o la mandíbula, mucha falta de aire o un corazón fuera de ritmo necesitan ayuda enseguida: llama a emergencias (112 en España, 911 en gran parte de América), también si ya ha pasado. No conduzcas, no te quedes a solas y no corras hasta que un médico lo autorice.
flag-stroke = Esto necesita ayuda ahora: debilidad en un lado, la cara caída o problemas para hablar o ver pueden ser cuestión de minutos. Llama a emergencias (112 en España, 911 en gran parte de América) y apunta cuándo empezó.
flag-collapse = Un desmayo, un colapso o confusión durante el ejercicio o después necesita ayuda ahora: llama a emergencias (112 en España, 911 en gran parte de América). Con calor: sombra y enfriar con agua. Si ya ha pasado, ve al médico hoy y no corras antes.
flag-clot = Una pierna o un gemelo hinchado, caliente, rojo o que late en un solo lado lo tiene que ver un médico hoy. No corras y no lo masajees. Con falta de aire o dolor en el pecho, llama enseguida a emergencias.
flag-pregnancy-signs = Por favor, deja de correr y llama hoy a tu matrona, a la maternidad o a tu médico. Con sangrado fuerte, dolor en el pecho, desmayo o falta de aire, llama ya a emergencias.
flag-cauda = Por favor, busca ayuda hoy, en urgencias: un entumecimiento en la zona de la ingle o un cambio en la orina o el intestino no puede esperar. Hasta entonces, no corras.
flag-urine = Por favor, ve hoy al médico: la orina oscura o con sangre, o sangre en las heces después de un gran esfuerzo, hay que mirarlo. Bebe agua y no corras hasta entonces.
flag-joint = Una articulación caliente e hinchada, o dolor con fiebre, la tiene que ver un médico hoy. Hasta entonces, no corras.
flag-belly = Un dolor fuerte de barriga con fiebre, o que no deja ponerse derecho, debe verlo un médico hoy. Hasta entonces no corras. Si empeora deprisa o sientes que te desmayas, llama a emergencias (112 en España, 911 en gran parte de América).
flag-no-weight = Por favor, para y que te lo miren hoy: un chasquido, una pierna que no te sostiene o una zona deformada puede ser algo serio. No lo pruebes corriendo.
flag-accident = Tras un golpe en la cabeza, un choque, una mordedura o una herida profunda, que te vea un médico hoy mismo. Si hay vómitos, somnolencia, confusión, dolor de cabeza fuerte, entumecimiento o una hemorragia que no para, llama ya al número de emergencias. Hasta entonces, no corras.
flag-nerve-urgent = Un pie que no se levanta, o que está frío, pálido y dormido, lo tiene que ver un médico hoy. Hasta entonces, no corras.
flag-dizzy = Marearte al correr es motivo para parar: siéntate y bebe algo. Ve al médico antes de volver a correr; con dolor en el pecho, desmayo o problemas para hablar, llama enseguida a emergencias.
flag-pregnant = Enhorabuena, y una cosa primero: en el embarazo y después del parto quien decide sobre correr y cambiar la técnica es tu matrona o tu médico, no yo. Con sangrado, mareo, dolor en el pecho, falta de aire, contracciones o un gemelo dolorido e hinchado: para y llama enseguida.
flag-minor = A niños y adolescentes con dolor los tiene que ver un médico o un fisio: unos huesos que crecen necesitan otro cuidado que los de un adulto. Por favor, sin correr hasta entonces; para esto no doy consejos de técnica.
flag-surgery = Después de una operación, cuándo y cómo corres lo decide quien te operó o el fisio que te trata. Por favor, pregúntale antes. Con hinchazón, calor, fiebre o dolor fuerte, pregunta hoy.
flag-energy = Por favor, habla con un médico antes de seguir entrenando: que falte la regla, comer poco o tener los huesos débiles hace que un hueso se rompa más fácilmente al correr. Le pasa a mucha gente y tiene arreglo. Hasta entonces, nada de correr con dolor.
flag-bone = Por favor, deja de correr y ve esta semana al médico o al fisio: un dolor en un punto del hueso, de noche o en reposo, al saltar sobre una pierna o que crece al correr puede venir del hueso. Hasta entonces anda solo lo que no duela. La técnica viene después.
flag-groin = Por favor, deja de correr y ve al médico esta semana: un dolor profundo en la ingle o la cadera, que te hace cojear o aparece a cada paso, hay que mirarlo antes de cambiar nada. Anda solo lo que no duela.
flag-limp = Un dolor que te hace cojear es motivo para parar. Por favor, no corras y ve al médico o al fisio en los próximos días; hoy, si no puedes apoyar la pierna.
flag-numb = Un entumecimiento o una debilidad en la pierna o el pie lo tiene que ver un médico esta semana. Por favor, no corras hasta entonces. Si llegó de golpe, en un lado o en la zona de la ingle, busca ayuda enseguida.
flag-swelling = Una hinchazón que aparece al correr la tiene que ver un médico o un fisio en los próximos días; hoy, si está caliente, roja o duele mucho. Por favor, no corras hasta entonces.
flag-persist = Por favor, que te lo mire un médico o un fisio antes de seguir corriendo: dura ya demasiado, o tienes una enfermedad para la que un chat no basta. Hasta entonces, nada de cambiar la técnica.
flag-alarm-1 = Esto puede necesitar ayuda ahora. Si te está pasando, o acaba de pasar: para, llama a emergencias (112 en España, 911 en gran parte de América) y no te quedes a solas. Si ya pasó, que te vea un médico hoy, y antes no corras. Si lo que pesa demasiado es la vida misma: el mismo número, o findahelpline.com, de día y de noche.
flag-alarm-2 = Lo que cuentas lo tiene que ver un médico hoy. Hasta entonces, no corras. Si empeora deprisa, o con dolor en el pecho, desmayo o falta de aire, llama a emergencias enseguida.
flag-alarm-3 = Lo que cuentas lo tiene que mirar un médico o un fisio en los próximos días, antes de seguir corriendo. Hasta entonces, nada de cambiar la técnica ni de correr con dolor; hoy mismo, si empeora o no puedes apoyar.
flag-general = Deja de correr y busca ayuda con: dolor en el pecho, desmayo o falta de aire (emergencias); gemelo hinchado y caliente, una pierna que no te sostiene, orina oscura (hoy); dolor de noche, en un punto del hueso, al saltar o cojeando, entumecimiento, hinchazón (esta semana).

# --- el vídeo junto a las palabras
unit-cm = cm
unit-inch = pulgadas
place-ahead = { $amount } por delante del tobillo
place-behind = { $amount } por detrás del tobillo
place-over = justo encima del tobillo
pace-easy = A { $pace } la inclinación es pequeña, y así debe ser: cuanto más rápido corres, más te inclinas. Por eso miro la cadera sobre el tobillo, no un ángulo.
pace-fast = A { $pace } te inclinas más que en un rodaje suave, y así debe ser: cuanto más rápido, más. Miro la cadera sobre el tobillo, no un ángulo.
clip-agrees-under = Tu último vídeo coincide: a mitad del apoyo la cadera está { $amount } por detrás del tobillo, más o menos { $margin }.
clip-agrees-over = Tu último vídeo coincide: a mitad del apoyo la cadera está { $amount } por delante del tobillo, más o menos { $margin }.
clip-agrees-hips = Tu último vídeo coincide: te doblas por la cadera (cadera { $place }, más o menos { $margin }).
clip-against = Tu último vídeo dice otra cosa: { $seen }, y lo que notas suele ir con lo contrario. Para la posición pesa más el vídeo; para lo que se sobrecarga, tu cuerpo. Así que lo dejo abierto.
clip-weak = Tu último vídeo no lo puede decidir: { $seen }, pero un margen de { $margin } arriba o abajo es demasiado para asegurarlo. Aquí pesa más lo que notas.
clip-good = En tu último vídeo la cadera está bien colocada a mitad del apoyo ({ $place }, más o menos { $margin }). Así que la inclinación no es lo primero que sospecharía; quizá importan más la carga, las cuestas o el descanso.
clip-two-readings = Hay dos lecturas posibles: en tu vídeo la cadera está detrás del tobillo, pero unas piernas que se arrastran o unos flexores doloridos con una cadencia baja ({ $cadence }) también pueden venir de inclinarse demasiado con zancadas largas. Así que solo un poco: vuelve un pelín atrás.
clip-says = En tu último vídeo { $seen } ({ $place }, más o menos { $margin }).
clip-says-open = Tu último vídeo lo deja abierto: cadera { $place }, más o menos { $margin }, no basta para un veredicto.
clip-unmeasured = Tu último vídeo no lo puede decidir: no pude medir la cadera lo bastante bien.
clip-refused = Tu último vídeo no dio veredicto, así que me guío solo por tus palabras.
seen-under_lean = la cadera está detrás del tobillo a mitad del apoyo
seen-over_lean = la cadera está delante del tobillo a mitad del apoyo
seen-lean_from_hips = te doblas por la cadera y la pelvis se queda atrás
seen-sitting_back = la pelvis se queda detrás del pie a mitad del apoyo
seen-good = la cadera está bien colocada encima del tobillo a mitad del apoyo
seen-ambiguous = las señales no apuntan a un solo lado
change-better = Respecto al vídeo anterior, la cadera se ha acercado al tobillo, más que mi error.
change-worse = Respecto al vídeo anterior, la cadera se ha alejado del tobillo, más que mi error.
change-none = Respecto al vídeo anterior, la diferencia cabe en mi error.
clip-only-under_lean = La cadera está detrás del tobillo a mitad del apoyo: suele ir con poca inclinación. Deja que la pelvis viaje por encima del pie un pelín antes, de una pieza.
clip-only-over_lean = La cadera está delante del tobillo a mitad del apoyo: suele ir con un poco de inclinación de más. Vuelve un poco atrás y deja que el pie caiga un poco delante.
clip-only-lean_from_hips = Te doblas por la cadera: el tronco se inclina, la pelvis se queda detrás del pie. Deja que la pelvis pase por encima del pie y mira primero los gemelos.
clip-only-sitting_back = La pelvis se queda detrás del pie a mitad del apoyo. Llévala encima del pie mientras la pierna te sostiene; los cuádriceps lo notarán.
clip-only-good = La cadera está bien colocada encima del tobillo a mitad del apoyo. Déjalo así, aunque el tronco parezca inclinado.
clip-only-ambiguous = Las señales no apuntan a un solo lado, o el rango es demasiado ancho. Un segundo vídeo, grabado igual, dirá más.
clip-only-refused = Este vídeo no dio veredicto. Graba diez segundos de lado, con el cuerpo entero en la imagen.

# --- seguir preguntando
line-drill = Ejercicio: { $name }, { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
}. /drills enseña cómo.
follow-why = ¿Por qué?
follow-how-often = ¿Cada cuánto?
follow-drill = Ver el ejercicio
follow-other = ¿Y lo contrario?
why-under_lean = Si la cadera sigue detrás del tobillo a mitad del apoyo, la pierna es un pilar que te frena: los cuádriceps te sostienen y el pie empuja más tiempo. En ese momento cargas unas dos veces y media tu peso. Es la lectura de una entrenadora; los estudios sobre correr erguido coinciden en los cuádriceps, y para la planta nadie lo ha comprobado.
why-over_lean = Si la cadera ya ha pasado el tobillo a mitad del apoyo, el pie deja el suelo muy por detrás, y los flexores tienen que traerlo a toda prisa, en cada paso. Es la lectura de una entrenadora; no conozco ningún estudio que lo haya comprobado.
why-lean_from_hips = Al doblarte por la cadera, el pecho va adelante y la pelvis atrás, y el peso se queda detrás del pie. Unos gemelos rígidos son una causa frecuente: la tibia no puede caer, así que se dobla otra cosa.
why-sitting_back = Mientras la pelvis está detrás del pie, la pierna tiene que impedir que te hundas: trabajo para los cuádriceps que no te lleva adelante.
why-good = Con la cadera encima del tobillo los huesos llevan casi toda la carga cuando es mayor, y el empuje que sigue va hacia arriba y adelante.
why-ambiguous = Porque la misma sensación puede venir de dos lados: con poca inclinación cuesta empujar, con demasiada cuesta traer la pierna. Un detalle más o un vídeo de lado los distingue.
why-none = Porque un momento decide mucho: a mitad del apoyo la pierna lleva la mayor carga. Si entonces la cadera está encima del tobillo, el trabajo se reparte. Es la idea de la entrenadora cuyo método sigo, y la investigación no es unánime.
how-often = Cinco minutos antes de tres o cuatro rodajes suaves por semana, un solo ejercicio. A las dos semanas mira un vídeo; a las cuatro elige el siguiente.
other-under_lean = Lo contrario, demasiada inclinación: flexores de la cadera doloridos, piernas que se arrastran, la cadera delante del tobillo. Entonces: vuelve un poco atrás y cae un poco por delante.
other-over_lean = Lo contrario, poca inclinación: cuádriceps o plantas doloridos en llano, cuesta empujarse, la cadera detrás del tobillo. Entonces: un poco más de inclinación, de una pieza.
other-none = ¿Cuál dices: poca inclinación o demasiada? Los cuádriceps doloridos en llano suelen ir con la primera, los flexores de la cadera doloridos con la segunda.
