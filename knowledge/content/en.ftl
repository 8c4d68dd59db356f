# What the coach says, in English. Plain text, short paragraphs, no promises, nobody is told what they "have".
# r-… explains, check-… is how to look, try-… what to change, avoid-… what not to do, see-… when to see someone,
# ask-… is a question back with its ready replies, flag-… routes and nothing else, clip-… weighs the clip.

# --- front of the thigh
r-quads-flat = Sore fronts of the thighs after flat running often go with too little lean: the hip is still behind the ankle at midstance, so the quads hold you up and push you along at once. Laboratory runs point the same way: the more upright the trunk, the more the knees and quads do.
r-quads-hills = After hills, and downhill above all, sore quads are normal: they brake every step. That says little about your lean.
r-quads-first = After a first run, a break or a jump in distance, sore quads are normal. They peak after about two days and fade. That says little about your lean yet.
r-quads-gym = That soreness has a good reason of its own: hard work outside running. It says nothing about your lean until it has faded.
r-quads-fine = Good, then I leave the quads out of it. Quads that stay quiet after flat runs are a good sign for your midstance. What would you like to know?
r-quads-about = The quads hold you up at midstance, with the body at its lowest. With the hip above the ankle they share the load; with the hip behind it they do most of it. Regular soreness after flat runs often goes with too little lean.
r-both-groups = Two signs that point in opposite directions: sore fronts of the thighs often go with too little lean, sore hip flexors with too much. From words alone I will not choose for you.
r-was-over = Good that it is over. Then there is nothing to repair: soreness that has gone is no reason to change your form.

# --- front of the hip
r-flexors-sore = Sore hip flexors late in a run or after it often go with a little too much lean: the foot is already behind you at midstance, and these muscles have to hurry every leg forward again. This comes from one coach's method; I know of no study that tested it.
r-flexors-tight = Tight and sore are two different hints. Tight from sitting can hold the lean back; sore late in a run, with legs that drag, often goes with leaning too far. So "tight" alone decides nothing.
r-flexors-about = Hip flexors carry each leg forward. Sore after runs often goes with too much lean; tight from sitting often goes with a lean that is held back.

# --- sole and heel
r-plantar = A sore sole or heel can go with too little lean: the foot carries and pushes for longer while the hip is still behind it. That is one possible part of it, not more; soles have many causes, and research is mixed.
r-plantar-about = The sole works hardest while the hip is still behind the foot, so too little lean may add to it. It has many other causes.

# --- calves
r-calves = Tight calves often work too hard and, at the first step, keep the shin from tipping over the foot, so that the lean comes from the hips or not at all. They want warmth and movement before a run.
r-calves-start = Calves that will not let the shin tip forward block the start of the lean: then you bend at the hips instead. That is the first thing to check.
r-calves-forefoot = Calves and Achilles tendons complain when the forefoot or flat shoes are new, above all with long reaching steps. They need weeks, not days, to follow.

# --- tired legs
r-tired-push = When it gets hard to push yourself along, that often goes with too little lean: with the hip behind the foot, the legs have to carry you and push you at once.
r-tired-pull = Legs that drag and are hard to bring forward often go with a little too much lean: by toe-off the foot is so far behind that it barely comes round in time. More rarely an arched back or tense buttocks do it.
r-tired-both = Hard to push and hard to pull through are opposite hints: the first often goes with too little lean, the second with too much.
r-tired-heavy = Heavy legs at the end are normal and say nothing by themselves. What tells more is which half of the step gets hard.

# --- how much lean
r-amount = The question is not an angle but a moment: at midstance, when the body is lowest, the hip wants to be right above the ankle. Hip behind often goes with too little lean, hip in front with too much. Most runners lean too little.
r-amount-good = Hip right above the ankle at midstance is the very thing to look for. That is a good lean, also when the trunk looks tipped forward at that instant.
r-amount-ahead = A hip that is clearly past the ankle at midstance usually goes with too much lean. One step decides nothing, and fast runners pass through here too; several steps do.
r-amount-signs = Signs of too little: sore quads or soles on the flat, hard to push yourself along, hip behind the ankle at midstance. Signs of too much: sore hip flexors, legs that drag, hip in front of the ankle. You cannot feel the position itself well, so look at it.
r-amount-first = Start with one thing: where your hip is at midstance. Step length, cadence, posture and landing hang together with it and often follow. One change at a time, a few weeks each.
r-amount-too-much = Yes, one can lean too far, typically after working hard on "landing under the body" or "falling". It shows as sore hip flexors, dragging legs, the hip in front of the ankle at midstance, sometimes a stride rate that drops.
r-amount-too-little = Most runners find it hard to lean at all; sitting a lot makes ankles, hips and hip flexors stiff for it. At midstance the hip then stays behind the ankle, and quads and soles work double.
r-amount-how-much = There is no right angle in degrees, and I do not score one. The mark is the hip above the ankle at midstance; the angle that gives this is small at an easy pace and grows with speed. In laboratories easy running comes with roughly 4 to 11 degrees of trunk lean.

# --- where it comes from
r-source-bend = Bending at the hips, with the bottom going back, is not yet a lean: chest and head pass the foot, the pelvis does not. Calves that are too tight for it are the first suspect.
r-source-behind = A pelvis that does not pass the foot at the start shows that the bend comes from the hips, not that the body leans. Often tight calves are in the way.
r-source-which = As one piece over the ankles, not from the waist. Better still as a picture: the pelvis passes over the foot. It is clear at the very first step; in full stride the legs are in front, under and behind you, so nobody leans from the ankles at every instant. One study found no difference in energy cost between the two.
r-source-schools = Schools differ: some coaches teach the lean from the hips. This bot follows one that wants the pelvis over the foot; people who warn of leaning usually mean the bend at the waist, and there we agree.
r-source-start = The clearest place to see your lean is the first step out of standing: one straight line from foot to head, and the pelvis passes the standing foot. A slow-motion clip or a friend can see it well.

# --- sitting back
r-sitting = A pelvis behind the foot at midstance, as if sitting down, means that the body has not yet come over the leg when it carries most. It comes in three kinds: arched back, whole spine tipped, or upright trunk. Good runners do it too; it is a habit, not a failure.
r-sitting-arched = With an arched back the pelvis tips, the hips stay bent and sit behind the foot, though the chest looks upright. A side clip cannot see the small of the back well, so take this as a hint.
r-sitting-upright = An upright trunk with the hip behind the foot is the upright way of sitting back; it often goes with too little lean. Very fast marathons have been run with it, so it is a habit, not a failure. But the quads pay for it.
r-sitting-overstride = A pelvis that sits back and a foot that reaches far out usually come together: the foot lands ahead because the body stays behind. Change the pelvis first; the landing tends to follow.

# --- speed and ground
r-ground = You lean at every speed and on every ground, only not equally much. Let the pelvis move, and it finds the lean for the moment.
r-ground-slow = Yes, at every speed, only less: at a slow jog the lean is so small that you hardly see it. The hip above the ankle at midstance stays the mark.
r-ground-fast = The faster, the more lean, and it works both ways. For most of us at daily pace it stays small. Two runners told the coach that more lean made them quicker without effort; those are stories, and studies are mixed, so I promise no speed.
r-ground-elites = Pictures of the fastest show more lean than you need at your pace. Look at their hips instead: right above the ankle at midstance, even when the trunk seems tipped. One study even found elites more upright than recreational runners.
r-ground-hills = Uphill the slope comes towards you: keep the lean from the foot with small steps, and do not fold at the waist. I score no clip from a hill, since flat numbers do not hold there.
r-ground-downhill = Downhill, go with the slope instead of leaning back: small quick steps, soft knees, the pelvis over the foot. On steep or loose ground safety comes first. Sore quads after it are normal.
r-ground-treadmill = The lean is the same on a treadmill: hip above the ankle at midstance. People run a little differently there, often shorter and more upright, and staring at the display pulls the head back.
r-ground-wind = Against the wind a little more lean comes by itself; with the wind behind you a little less. Let the pelvis pass the foot and do not fold at the waist.
r-ground-slippery = On ice, snow or wet leaves: yes, less lean, shorter and softer steps, and go slower. Grip comes before form; it comes back with dry ground.

# --- landing
r-strike-where = A little in front of you. A foot cannot both land under you and be under you at midstance: it needs a short way for the body to come over it. Heel, midfoot or forefoot matters less than how far ahead.
r-strike-under = Making the foot land right under the body often goes with too much lean: it is then already behind you at midstance, late at toe-off, and hard to bring forward.
r-strike-overstride = A foot that lands far ahead brakes and loads the knee. It can come from sitting back, and sometimes from leaning too far, so by itself it does not tell which. A long stride is not the same as an overstride.
r-strike-heel = A heel that touches first is not a fault. What counts is how far ahead of the hip it lands, and whether the hip is above the ankle at midstance.
r-strike-forefoot = I do not ask for the forefoot. Landing there loads calf and Achilles; many who switch get sore there. Which part touches first tends to follow from where the body is.

# --- cadence
r-cadence = There is no number that fits everybody, and 180 is not a target. Easy running lies at about 150 to 180 steps a minute, tall runners at 155 to 165; it rises with speed. It is a gauge, not a governor.
r-cadence-low = A cadence below 170 alone means nothing: slow and tall runners are often there with good form. A drop from your own usual number, together with dragging legs or sore hip flexors, tells more.
r-cadence-high = A high cadence is no fault in itself; fast runners reach 200 and more. If the steps feel hurried and short, look at where the hip is at midstance.
r-cadence-flexors = With sore hip flexors or dragging legs I would not simply step faster: a higher rate makes the hip flexors work harder. First the lean.

# --- upper body
r-upper = The upper body rides on the pelvis: with the hip above the ankle, head, shoulders and arms find their place. Loose is better than correct.
r-upper-head = Pulling the head back holds the lean back. Let face and chin go a little forward and leave the throat long. A head that comes forward when you tire is no fault in this method.
r-upper-tall = "Run tall" is a vague picture: upright running makes the quads work harder and often goes with reaching steps. Long, yes; upright, no: let the whole body tip a little, as one piece.
r-upper-slouch = Shoulders that come forward when you tire are often the body looking for its lean, and this method does not fight them. A really rounded back is another matter: then only head and shoulders pass the foot, not the pelvis.
r-upper-arms = Hands that hang low and open elbows pull the trunk back and spoil the lean. Elbows bent, hands easy at the ribs; the arms answer the turn of the pelvis.

# --- pelvis
r-pelvis-move = The pelvis should move: it turns and dips a little with every step, and the upper body answers the other way. That finds the landing spot and the lean for your speed by itself. Do not hold it still.
r-pelvis-brace = A stable core does not mean a stiff one. Drawing the belly in or clenching the buttocks keeps the pelvis from moving, and it should move. On runs, let go; train strength elsewhere.
r-pelvis-tilt = A pelvis tipped forward with an arched back can be one way of sitting back. A side clip cannot measure the tilt, and the link with back pain is thin, so I do not ask you to tuck it; I ask it to move.

# --- stretching
r-stretch = Whatever the problem, stretching is not what fixes the form: muscles that feel tight are mostly overworked, and stretching does not change how you move. For soreness studies find next to no effect. If you like it, enjoy it. What helps before a run is moving warm-up.
r-stretch-flexors = A stretch will hardly cure it: sore hip flexors are mostly overworked, not short, and often go with a little too much lean. Change what overworks them.
r-stretch-tight = A held stretch changes little about how you run. Hip flexors that feel tight are mostly overworked or stiff from sitting; movement before the run and an easier lean do more.
r-stretch-calves = Not a held stretch: a moving warm-up that lets the calf lengthen in motion, before every run.
r-stretch-quads = Stretching changes little: sore quads are mostly overworked, and on the flat that often goes with too little lean. For soreness itself studies find next to no effect.

# --- drills
r-drills = Start with one drill, three or four times a week before easy runs, and nothing else new for two weeks. The falling start teaches what the lean feels like.
r-drills-often = Little and often: five minutes before three or four easy runs a week, one drill only. Then a few easy minutes of running with its feeling. After two weeks look at a clip; after four choose the next.
r-drills-under = For too little lean: wake up the calves first, then learn the lean where it is clearest, at the start.
r-drills-over = For too much lean: come back a little and let the foot land a little in front of you.
r-drills-hips = For the bend at the hips: feel the pelvis, not the chest, go first.
r-drills-sitting = For sitting back: bring the pelvis over the foot while the leg carries you.
r-drills-game = Start and stop, over and over: stand, let yourself fall, run five steps, stop. The coach names this game but the steps are not written down; this is a common way to do it.
r-drills-warm-up = Before every run, three minutes of moving for calves and ankles; not a held stretch. It lets the shin tip and the lean begin.
r-drills-pelvis = Stand, tip as one piece, and notice whether the pelvis passes over the standing foot before the other foot catches you. Bottom going back means: start again, smaller.
r-drills-core = Let pelvis and shoulders turn opposite ways, small and easy, first standing, then walking, then running.
r-drills-image = Late in each stride picture one line: the ground, the leg, the pelvis, out of the front half of the top of your head. A picture to check in with, not a position to hold.

# --- other pains
r-pain = That lies outside what I know: I only know about lean and midstance. So no cause and no drill from me for this one.
r-pain-knee = I cannot judge a knee from words. What laboratories see: more upright running and long steps load the front of the knee more, slightly shorter steps less. That is no treatment, and it does not say what yours comes from.
r-pain-shin = Shins are outside my method. They often complain after more or harder running than before; then less, for a while, is the first thing. I would not change your form on top of it.
r-pain-hip = Pain inside the hip or in the groin is not something for a form cue. Please do not work on your lean with it.
r-pain-back = A back has many reasons, and a side clip shows little of it. I would not change your form for it from words alone.
r-pain-hamstring = The back of the leg lies outside my method. It works harder when one leans further, so do not add lean while it hurts.
r-pain-legs = "Legs" is a big place, and where it hurts decides what it may go with.
r-pain-skin = Nails and skin are not my field: a shoe shop with patience or a podiatrist helps more. If it is hot, spreading or very sore, let somebody look at it soon.
r-pain-stitch = Stitches are not my field. Slow down until it goes. If it is in the chest, or comes with dizziness or arm pain, stop and call for help.
r-pain-medication = I do not advise on medicines, neither whether nor how much: a pharmacist or doctor does. And do not run on pain that a tablet hides.

# --- other form
r-form = That lies outside what I follow closely. My one question is where the hip is at midstance; much else arranges itself around it, and changing the form of somebody without complaints is not backed by research.
r-form-foot = How the foot rolls or points is mostly how you are built, and I neither judge nor correct it. Without complaints there is no reason to change it.
r-form-front-view = Knees and crossing feet are seen from the front; I look from the side and cannot judge them. A running physio who films you from behind can.
r-form-breath = Breathe as it comes. There is no rhythm that I would teach; if you can still talk, the pace is easy.
r-form-bounce = Bouncing and loud steps often go with a pelvis behind the foot and long steps. I would not press them down; look at midstance first.
r-form-side = Nobody is even. I show left and right separately when the clip allows it; a small difference is normal and within my error.

# --- checks
check-midstance = To check: in a side clip, stop where the body is lowest on one leg. Is the hip behind the ankle?
check-hip-front = To check: in a side clip, stop where the body is lowest on one leg. Is the hip in front of the ankle?
check-start = To check: stand, tip forward until you must step. Do you feel the pelvis pass the standing foot, or does the bottom go back?
check-clip = Send a ten-second clip from the side and I will look.
check-several-steps = To check: look at five steps in a row, not at one.
check-quads-flat = What tells more: how do they feel the day after an easy flat run?
check-contact = To check: in a side clip, how far is the ankle ahead of the hip at touch-down, and is the hip above the ankle at midstance?

# --- what to try
try-lean-a-little = To try: let the pelvis travel over the foot a touch earlier, the body as one piece. A little, in easy running.
try-back-a-little = To try: come back a little, and let the foot land a little in front of you.
try-land-in-front = To try: give up "under the body" and let the foot land a little in front.
try-pelvis-over = To try: let the pelvis pass over the foot; the chest needs no help.
try-calf-warm-up = To try: a moving calf warm-up before every run, heels heavy, knees rolling forward.
try-calves-back = To try: go back to your old landing and shoes for most runs, and let new ones come in minutes.
try-flexors-move = To try: before running, a few minutes of walking and easy turns of the pelvis.
try-quads-gym = To try: easy days until it fades, usually two to three days.
try-keep-going = Keep what works. If you like, send a clip now and then to see that it stays so.
try-cadence = If you want to try more steps: 3 to 5 percent, for some weeks, and see how it feels.
try-head = To try: look where you want to go and let the chin float forward.
try-shoulders = To try: let the shoulders hang and the arms swing from behind.

# --- what not to do
avoid-stretch = Do not try to stretch it away: it feels tight because it is overworked.
avoid-flexors = Do not stretch them into it, and do not simply step faster: that makes them work harder.
avoid-change = Until that is clear, do not change your lean.
avoid-knees = Do not pull the knees up on purpose: that is more work for tired muscles.
avoid-push = Do not push harder: that is what tires you.
avoid-lean-more = Do not simply lean more: that bends you further at the hips.
avoid-correct-good = Do not correct it: there is nothing to straighten.
avoid-forefoot = Do not switch your landing on purpose.

# --- when to see somebody
see-bone-hip = Deep groin pain, pain at night, when hopping or when you limp: stop and have it seen.
see-bone-thigh = Deep pain on one side, pain at night, when hopping or when you limp: stop and have it seen.
see-plantar = If it stays longer than two weeks or hurts at rest, let a physio look.
see-calf = One calf that is swollen, warm or red: see a doctor today.
see-achilles = A tendon that stays sore or thick in the morning belongs to a physio.
see-pain = If it makes you limp, comes at night, swells, or stays longer than a week or two: stop running and see a doctor or physio.
see-shin = One sore point on the bone, pain at night or at rest: stop running and see a doctor.
see-hip-joint = Rest from running and have it looked at, soon if it hurts at night, when hopping or makes you limp.
see-back = Numbness, weakness in a leg, or trouble with bladder or bowels: get help today. Otherwise a physio, if it stays.
see-minor = With somebody under 18, keep it play: no technique programme, and any pain belongs to a doctor or physio.
see-professional = Somebody who has examined you knows more than I do: their plan comes first.
see-medication = On medicines I do not advise: ask a doctor or pharmacist.

# --- questions back
ask-push-or-pull = When you tire, which gets hard: pushing yourself along, or pulling the leg through?
ask-push-or-pull-push = Pushing myself along
ask-push-or-pull-pull = Pulling the leg through
ask-push-or-pull-unsure = Not sure
ask-sore-or-tight = Are they sore after running, or rather tight from sitting?
ask-sore-or-tight-sore = Sore after running
ask-sore-or-tight-tight = Tight from sitting
ask-sore-or-tight-unsure = Both or not sure
ask-front-or-thigh = Which of them bothers you more after an easy flat run?
ask-front-or-thigh-thigh = Front of the thigh
ask-front-or-thigh-hip = Front of the hip
ask-front-or-thigh-same = Both alike
ask-hills-or-flat = Are they sore after flat runs too?
ask-hills-or-flat-flat = Yes, on the flat too
ask-hills-or-flat-hills = Only after hills
ask-hills-or-flat-unsure = Not sure
ask-cadence-drop = Has it dropped from your usual number?
ask-cadence-drop-dropped = Yes, it dropped
ask-cadence-drop-always = No, always so
ask-cadence-drop-drags = And my legs drag
ask-where-leg = Where is it?
ask-where-leg-thigh = Front of the thigh
ask-where-leg-hip = Front of the hip
ask-where-leg-calf = Calf
ask-start-check = Try one step out of standing: does the pelvis pass the standing foot, or do you bend?
ask-start-check-pelvis = Pelvis passes
ask-start-check-bend = I bend
ask-start-check-unsure = Cannot tell
ask-what-for = What can I do for you?
ask-what-for-sore = Something is sore
ask-what-for-clip = Look at my clip
ask-what-for-drill = Give me a drill

# --- filming, score, reminders, privacy, the bot
r-filming = From the side, the whole body in the picture, ten seconds of easy running on level ground. Put the phone on something firm at hip height, level, five to eight metres (16 to 26 feet) away, and run past it, not towards it.
r-filming-how = Good light, fitting clothes, 60 frames a second or more if the phone can; slow motion is fine. Then send the clip here as a video or file (up to 20 MB).
r-score = Two scores from 0 to 100: lean and midstance. 100 means inside the range in which good runners are, not "perfect". The heart of it is where the hip is against the ankle at midstance.
r-score-parts = What counts: the hip–ankle offset over several steps, the line of the body late in stance, and how far ahead the foot lands. Trunk angle is shown beside it, not scored. /history shows earlier results.
r-score-accuracy = Every number comes with an interval that should hold the truth nine times in ten. Cameras err by several degrees, and a slightly slanted view or 30 frames a second widens it. A verdict comes only when nearly the whole interval is outside the normal range; otherwise I say that I cannot tell.
r-score-history = /history shows your earlier results. A change counts only when the intervals no longer overlap; otherwise it is noise. Film the same way each time, same speed and same place.
r-reminders = Tell me the day and time, such as "every Tuesday at 7", or use /remind. It comes weekly, in your own time zone. /reminders shows and changes them.
r-reminders-stop = /reminders lists your reminders; each has a Stop button. Stopped means stopped at once.
r-privacy = Your clip is deleted as soon as it is analysed; only the numbers and pictures of the result stay, for your history. Nobody looks at it and nothing is shared or used for training. /privacy tells more, /delete erases everything.
r-privacy-delete = /delete erases everything I keep about you: results, pictures, reminders and settings. Clips are already gone: each is deleted as soon as it is analysed.
r-about = Hello! I am Midstance, a running-form coach. I am a program, not a doctor. I look at one thing above all: is your hip right above your ankle when your body is lowest?
r-about-can = You can send a ten-second clip from the side, ask something like "why are my hip flexors sore?", get /drills, or set a weekly reminder with /remind. /help lists everything.
r-about-language = I speak English, German, Spanish, French, Portuguese and Russian. Just write in yours, or choose with /language.
r-about-cost = Using me costs nothing: no subscription, no advertising, unless whoever runs this bot for you says otherwise. The program is open source.
r-about-thanks = Glad it helped. Easy miles, and write whenever something comes up.
r-about-method = I follow one coach's method: Jae Gruenke, The Balanced Runner, with roots in Feldenkrais. ChiRunning and Pose also teach a lean. Other schools see it otherwise.
r-evidence = Fair question. Research on leaning is mixed: a more upright trunk loads quads and knees more, but leaning further cost more energy in one study, and in another elites ran more upright than recreational runners. That sore hip flexors come from too much lean nobody has tested. I follow one coach's method and say so.
r-evidence-method = What I measure: the hip against the ankle at midstance, over several steps, with an interval; when it is too wide I give no verdict. You can check it yourself in the pictures.
r-evidence-short = Research on leaning is mixed, so take it as a method, not as a law.

# --- off topic and unclear
r-off = That is not my field: I know running form, and of that mostly lean and midstance. Send me a clip from the side, or tell me what is sore after a run.
r-off-shoes = On shoes I have no good advice: comfortable ones. I know about lean and midstance: send a clip from the side, or tell me what is sore after a run.
r-off-food = Food and drink are not my field. I know about lean and midstance: send a clip from the side, or tell me what is sore after a run.
r-off-plan = Training plans, pace and races are not my field; form is. I can give you a drill, look at a clip from the side, or tell you what a soreness may go with.
r-unclear = I did not quite get that. I am a running-form coach: tell me what you feel when you run, or send a ten-second clip from the side.
r-unclear-hostile = Fair enough. If something about your running bothers you, tell me what, and I will try to be of use.
r-unclear-injection = I stay with running form. Ask me about your lean, or send a clip from the side.
r-unclear-script = I speak English, German, Spanish, French, Portuguese and Russian. Write to me in one of them, or send a ten-second clip from the side.

# --- red flags: route, nothing else
flag-self-harm = I am glad you wrote that. I am only a running program, but you should not be alone with it now. If you might act on it, call 112 or your emergency number (911 in the US). To talk, day or night: 988 in the US and Canada, 116 123 (Samaritans) in the UK and Ireland; elsewhere findahelpline.com. Please also tell someone near you.
flag-emergency = This needs help now: stop, and call your emergency number (112 in Europe, 911 in the US). Do not stay alone.
flag-heart = Stop now. Chest pain, pain into arm or jaw, severe breathlessness or a heart out of rhythm need help at once: call your emergency number (112 in Europe, 911 in the US), also if it has passed. Do not drive yourself, do not stay alone, and do not run until a doctor says so.
flag-stroke = This needs help now: weakness on one side, a drooping face or trouble speaking or seeing can be urgent by the minute. Call your emergency number (112 in Europe, 911 in the US), and note when it began.
flag-collapse = Fainting, collapse or confusion during or after sport needs help now: call your emergency number (112 in Europe, 911 in the US). In heat: shade, and cool with water. If it is over, see a doctor today, and no running before that.
flag-clot = A leg or calf that is swollen, warm, red or throbbing on one side should be seen by a doctor today. Do not run, do not massage it. With breathlessness or chest pain, call your emergency number at once.
flag-pregnancy-signs = Please stop running and call your midwife, maternity unit or doctor today. With heavy bleeding, chest pain, fainting or trouble breathing, call your emergency number now.
flag-cauda = Please get help today, in an emergency department: numbness around the groin or a change in bladder or bowels must not wait. No running until then.
flag-urine = Please see a doctor today: dark or bloody urine or blood in the stool after hard effort must be looked at. Drink water, and do not run until then.
flag-joint = A hot, swollen joint, or pain with fever, should be seen by a doctor today. No running until then.
flag-belly = Strong belly pain with fever, or that will not let you stand up straight, should be seen by a doctor today. No running until then. If it gets worse fast, or you feel faint, call your emergency number (112 in Europe, 911 in the US).
flag-no-weight = Please stop and get it looked at today: a pop or snap, a leg that will not carry you, or a changed shape can be serious. Do not test it by running.
flag-accident = After a blow to the head, a collision, a bite or a deep wound, please be seen by a doctor today. With vomiting, drowsiness, confusion, a strong headache, numbness or bleeding that does not stop, call your emergency number now. No running until then.
flag-nerve-urgent = A foot that will not lift, or is cold, pale and numb, should be seen by a doctor today. No running until then.
flag-dizzy = Dizziness when you run is a reason to stop: sit down, and drink something. See a doctor before you run again; with chest pain, fainting or trouble speaking call your emergency number at once.
flag-pregnant = Congratulations, and one thing first: in pregnancy and the time after birth your midwife or doctor decides about running and changes of form, not I. With bleeding, dizziness, chest pain, breathlessness, contractions or a painful, swollen calf: stop and call them at once.
flag-minor = Children and teenagers with pain should be seen by a doctor or physio: growing bones need other care than adults'. Please pause running until then; I give no form advice for it.
flag-surgery = After an operation the surgeon or physio who treats you decides when and how you run. Please ask them first. With swelling, warmth, fever or strong pain, ask today.
flag-energy = Please talk to a doctor before you train on: with missed periods, too little food or thin bones, a bone breaks more easily under running. It is common among runners and can be helped. Until then, no running through pain.
flag-bone = Please stop running and see a doctor or physio this week: pain in one spot of the bone, at night or at rest, when hopping, or that grows during the run may come from the bone. Until then walk only as far as it is painless. Form comes later.
flag-groin = Please stop running and see a doctor this week: deep pain in groin or hip, with limping or at each step, must be looked at before anything is changed. Walk only as far as it is painless.
flag-limp = A pain that makes you limp is a reason to stop. Please do not run, and see a doctor or physio in the next days; today, if you cannot put weight on it.
flag-numb = Numbness or weakness in leg or foot should be seen by a doctor this week. Please do not run until then. If it came suddenly, on one side, or around the groin, get help at once.
flag-swelling = A swelling that comes from running should be seen by a doctor or physio in the next days; today, if it is hot, red or very painful. Please do not run until then.
flag-persist = Please have this looked at by a doctor or physio before you run on: it has lasted too long, or you have a condition, for which a chat is not enough. No form change until then.
flag-alarm-1 = This may need help now. If it is happening, or has just happened: stop, call your emergency number (112 in Europe, 911 in the US) and do not stay alone. If it is over, see a doctor today, and no running before that. If life itself feels too much: the same number, or findahelpline.com, day or night.
flag-alarm-2 = What you describe should be seen by a doctor today. Please do not run until then. If it gets worse fast, or with chest pain, fainting or trouble breathing, call your emergency number at once.
flag-alarm-3 = What you describe should be looked at by a doctor or physio in the next days, before you run on. Until then, no form change and no running through it; today, if it gets worse or you cannot put weight on it.
flag-general = Stop running and get help for: chest pain, fainting or trouble breathing (emergency number); a swollen warm calf, a leg that cannot carry you, dark urine (today); pain at night, in one spot of the bone, when hopping or limping, numbness, swelling (this week).

# --- the clip beside the words
unit-cm = cm
unit-inch = in
place-ahead = { $amount } in front of the ankle
place-behind = { $amount } behind the ankle
place-over = right above the ankle
pace-easy = At { $pace } the lean is small, and that is right: the faster you run, the more you lean. So I look at the hip over the ankle, not at an angle.
pace-fast = At { $pace } you lean more than on an easy run, and that is right: the faster, the more. I look at the hip over the ankle, not at an angle.
clip-agrees-under = Your last clip agrees: your hip is { $amount } behind the ankle at midstance, give or take { $margin }.
clip-agrees-over = Your last clip agrees: your hip is { $amount } in front of the ankle at midstance, give or take { $margin }.
clip-agrees-hips = Your last clip agrees: you bend at the hips (hip { $place }, give or take { $margin }).
clip-against = Your last clip says otherwise: { $seen }, while what you feel often goes with the opposite. The clip weighs more for the position, your body for what overworks; so I call it open.
clip-weak = Your last clip cannot settle it: { $seen }, but give or take { $margin } is too much to be sure. What you feel weighs more here.
clip-good = Your last clip shows the hip well placed at midstance ({ $place }, give or take { $margin }). So lean is not the first suspect; load, hills or rest may matter more.
clip-two-readings = Two readings are possible: the hip is behind the ankle in your clip, yet dragging legs or sore hip flexors with a low cadence ({ $cadence }) can also come from leaning too far and overstriding. So only a little: come back a touch.
clip-says = In your last clip { $seen } ({ $place }, give or take { $margin }).
clip-says-open = Your last clip leaves it open: hip { $place }, give or take { $margin }, is not enough for a verdict.
clip-unmeasured = Your last clip cannot settle it: I could not measure the hip well enough.
clip-refused = Your last clip gave no verdict, so I go by your words alone.
seen-under_lean = the hip is behind the ankle at midstance
seen-over_lean = the hip is in front of the ankle at midstance
seen-lean_from_hips = you bend at the hips and the pelvis stays behind
seen-sitting_back = the pelvis sits behind the foot at midstance
seen-good = the hip is well placed over the ankle at midstance
seen-ambiguous = the signs do not point one way
change-better = Against the clip before, the hip has moved towards the ankle, by more than my error.
change-worse = Against the clip before, the hip has moved away from the ankle, by more than my error.
change-none = Against the clip before, the difference is within my error.
clip-only-under_lean = The hip is behind the ankle at midstance: that often goes with too little lean. Let the pelvis travel over the foot a touch earlier, as one piece.
clip-only-over_lean = The hip is in front of the ankle at midstance: that usually goes with a little too much lean. Come back a little, and let the foot land a little in front.
clip-only-lean_from_hips = You bend at the hips: the trunk leans, the pelvis stays behind the foot. Let the pelvis pass over the foot; check the calves first.
clip-only-sitting_back = The pelvis sits behind the foot at midstance. Bring it over the foot while the leg carries you; the quads will notice.
clip-only-good = The hip is well placed over the ankle at midstance. Leave it so, also if the trunk looks tipped.
clip-only-ambiguous = The signs do not point one way, or the range is too wide. A second clip, filmed the same way, tells more.
clip-only-refused = This clip gave no verdict. Film ten seconds from the side, the whole body in the picture.

# --- follow-ups
line-drill = Drill: { $name }, { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}. /drills shows how.
follow-why = Why?
follow-how-often = How often?
follow-drill = Show the drill
follow-other = And the opposite?
why-under_lean = When the hip is still behind the ankle at midstance, the leg is a pillar leaning against you: the quads hold you up and the foot pushes for longer. That moment carries about two and a half times your weight. It is one coach's reading; laboratory studies on upright running agree for the quads, for the sole nobody has tested it.
why-over_lean = When the hip is already past the ankle at midstance, the foot leaves the ground far behind you, and the hip flexors must fetch it in a hurry, every step. It is one coach's reading; I know of no study that tested it.
why-lean_from_hips = Bending at the hips sends the chest forward and the pelvis back, so the weight stays behind the foot. Stiff calves are a common reason: the shin cannot tip, so something else bends.
why-sitting_back = While the pelvis is behind the foot, the leg has to hold you from sinking: that is work for the quads and lost for going forward.
why-good = With hip above ankle the bones carry most of the load at the moment it is greatest, and the push that follows goes up and forward.
why-ambiguous = Because the same feeling can come from two sides: too little lean makes pushing hard, too much makes pulling the leg through hard. One more detail, or a clip from the side, tells them apart.
why-none = Because one moment decides much: at midstance the leg carries most. With the hip above the ankle then, the work is shared; that is the idea of the coach whose method I follow, and research on it is mixed.
how-often = Five minutes before three or four easy runs a week, one drill only. After two weeks look at a clip; after four choose the next.
other-under_lean = The opposite, too much lean: sore hip flexors, legs that drag, the hip in front of the ankle at midstance. Then: back a little, and land a little in front.
other-over_lean = The opposite, too little lean: sore quads or soles on the flat, hard to push along, the hip behind the ankle at midstance. Then: a little more lean, as one piece.
other-none = Which one do you mean: too little lean, or too much? Sore quads on the flat often go with the first, sore hip flexors with the second.
