# What the bot says, in English. Translators: keep every id and every { $variable }; <b> and <i> are Telegram's
# markup and stay in pairs. Labels of buttons (btn-…) have at most 20 characters. A text that starts with
# "verdict-" or "refusal-" is one message on a small phone: short, warm, exact, and informal ("du", "tú", "tu").

## Start and help

start =
    <b>Hi, I'm Midstance.</b> I look at one moment of your running: is your hip above your ankle when your leg carries you?

    🎬 Send me ten seconds of running, filmed from the side. You get a verdict, pictures and one drill.
    💬 Ask me things like “why are my hip flexors sore?”
    ⏰ Say “remind me every Tuesday at 7” for a weekly drill.

    🔒 Your clip is deleted after I have looked at it. Only numbers stay, and /delete removes them.
start-again = Welcome back! Send me a clip from the side, ask me anything about your running, or look at /history.
help =
    <b>What I can do</b>

    🎬 <b>A clip</b>: ten seconds of easy running from the side. I look at where your hip is at midstance.
    💬 <b>A question</b>: just type it. If you have sent a clip, I take it into account.
    ⏰ <b>A reminder</b>: “remind me every Tuesday at 7”.

    /drills – all drills
    /remind – a weekly drill reminder
    /reminders – your reminders
    /history – your clips over time
    /language – choose my language
    /units – centimetres or inches, your leg length
    /privacy – what I keep
    /export – take your numbers with you
    /delete – delete everything
    /cancel – stop what we are doing

    I follow one coach's method; research on leaning is mixed. I am no doctor: with pain that worries you, see one.
sample-caption = This is my sample run, drawn by me. Now I look at it as I would look at yours.
sample-done = That was the sample. Now it is your turn: ten seconds from the side.
film-tips =
    <b>How to film</b>

    1. <b>From the side</b>, phone on something steady at hip height.
    2. <b>Whole body</b> in the picture, head to feet, about 5 to 8 metres away.
    3. <b>Ten seconds</b> of easy running past the phone, or on a treadmill.
    4. <b>60 frames a second</b> if your phone can. Good light helps.
    5. Slow motion? Send it as a <b>file</b>, so that nothing gets lost.

    One runner in the picture, and clothes that let me see your knees.

## The command menu and the bot's own page

command-start = Say hello
command-help = What I can do
command-drills = All drills
command-remind = A weekly drill reminder
command-reminders = Your reminders
command-history = Your clips over time
command-language = Choose my language
command-units = Units and your leg length
command-privacy = What I keep, and how long
command-export = Take your numbers with you
command-delete = Delete everything about you
command-cancel = Stop what we are doing
command-analyse = Reply to a clip with this
bot-description = A running-form coach. Send ten seconds of running filmed from the side: I look at your lean and your midstance, show you pictures and give you one drill. Ask me about sore quads or hip flexors, and let me remind you once a week.
bot-short-description = Running form from a short clip: lean, midstance, one drill, a weekly reminder.

## Buttons (at most 20 characters)

btn-sample = ▶️ Try the sample
btn-film = 🎬 How to film
btn-why = Why?
btn-drill = Drill
btn-remind = Remind me weekly
btn-numbers = All numbers
btn-compare = Compare with last
btn-right = Was this right?
btn-anyway = Analyse anyway
btn-yes = Yes
btn-no = No
btn-unsure = Not sure
btn-cancel = Cancel
btn-done = ✅ Done
btn-snooze = Snooze 1 h
btn-skip = Skip this week
btn-pause = Pause
btn-resume = Resume
btn-change = Change
btn-stop = Stop
btn-next = Next
btn-every-day = Every day
btn-keep = Keep it
btn-compare-two = Compare two
btn-clear-clips = Clear clips here
btn-leave-clips = Leave clips here
btn-delete-all = Yes, delete all
btn-helpful = 👍
btn-unhelpful = 👎
btn-drills = All drills
btn-plan = 4-week plan
btn-details = Watch out
btn-metric = Centimetres
btn-imperial = Inches
btn-leg = My leg length
btn-history = My history
btn-location = 📍 Share my place
btn-other-time = I meant { $time }
btn-chart = Chart
btn-older = Older

## While a clip is worked on

working-queued =
    { $place ->
        [0] Got your clip. I start in a moment.
        [one] Got your clip. One clip is ahead of it.
       *[other] Got your clip. { $place } clips are ahead of it.
    }
working-download = Fetching your clip
working-decode = Opening your clip
working-pose = Finding you in every picture
working-measure = Measuring your steps
working-draw = Drawing your pictures
failure-cancelled = Cancelled. Your clip is deleted. Send another one whenever you like.
cancel-too-late = That clip is done already.

## When something fails on our side

failure-internal = Something broke on my side, and my operator has been told. Please try it again in a few minutes.
failure-download = I could not fetch your clip from Telegram. Please send it once more.
failure-file_gone = Telegram no longer has this clip. Please send it once more.
failure-timeout = This clip took too long to look at. Trim it to ten seconds and send it again.
failure-memory = This clip is too heavy for me. Film in 1080p, or trim it to ten seconds, and send it again.
failure-too_large = This clip is over 20 MB, more than Telegram lets me fetch. Trim it to ten seconds, or send it as a video instead of a file.
failure-busy = One clip at a time, please: I am still working on your last one. Send this one again when it is done.
failure-slow_down = That was quick! Give me a minute, then go on.
failure-daily_clips = That is all the clips I can look at for you today. Come back tomorrow, your legs will thank you.
failure-queue_full = Many runners are waiting right now. Please send your clip again in half an hour.
failure-not_allowed = This bot is private. Ask the person who runs it to let you in.

## The verdict

verdict-good = <b>Well lined up:</b> your hip is where it should be when your leg carries you.
verdict-under_lean = <b>A little too little lean:</b> your hip is behind your ankle when your leg carries you.
verdict-over_lean = <b>A little too much lean:</b> your hip is well in front of your ankle when your leg carries you.
verdict-lean_from_hips = <b>You bend at the hips:</b> your trunk leans, but your hip stays behind your ankle.
verdict-sitting_back = <b>You sit back a little:</b> your hip is behind your ankle, as if you were about to sit down.
verdict-ambiguous = <b>Two readings are possible.</b> The clip does not settle it, so I would rather ask than guess.
verdict-lenient = <b>No verdict, only an impression:</b> this clip shows too little to be sure.
verdict-variant-arched = Your back looks arched while you do it.
verdict-variant-whole_spine = Your whole back leans while your hip stays behind.
verdict-variant-upright = Your trunk stays upright while your hip stays behind.

offset-ahead = Hip <b>{ $amount } in front of the ankle</b>
offset-behind = Hip <b>{ $amount } behind the ankle</b>
offset-over = Hip <b>right above the ankle</b>
offset-for-leg = { $offset } for { $leg } of leg, give or take { $margin }.
offset-percent = { $offset }, give or take { $margin }.
offset-unsure = I could not measure the hip well enough for a number.
normal-offset = Most runners: from { $low } to { $high }.
lean-forward = Trunk { $value }° forward
lean-backward = Trunk { $value }° backward
lean-upright = Trunk upright
cadence = { $value } steps a minute
pace-km = { $pace }/km
pace-mile = { $pace }/mile
lean-at-pace = Pace { $pace }: the faster, the more lean.
amount-percent = { $value } % of leg length
amount-share = { $value } %
amount-cm = { $value } cm
amount-inch = { $value } in
place-ahead = { $amount } in front
place-behind = { $amount } behind
place-over = right above
give-or-take = give or take { $margin }
sure-high = I am sure of this.
sure-medium = I am fairly sure of this.
sure-low = Take this with a grain of salt. { $why }
sure-low-plain = Take this with a grain of salt; a second clip would help.

goes-with-good = Nothing to fix here. Keep it, also when you get tired.
goes-with-under_lean = Often goes with sore quads, a grumpy foot sole, and “it gets hard to push myself along”.
goes-with-over_lean = Often goes with sore hip flexors and legs that drag behind you when you tire.
goes-with-lean_from_hips = Often goes with tight calves, which keep the whole body from tipping forward.
goes-with-sitting_back = Often goes with sore quads and heavy landings.
goes-with-ambiguous = Tell me where you feel it after a run, or send a second clip.
scores = Lean { $lean } · midstance { $midstance } of 100
try-drill = <b>Try:</b> { $name }. { $cue }
caption-strip = One step: contact, loading, midstance, late stance, toe-off.
caption-loop = Your steps in slow motion.
ask-leg-length = If you tell me your height or leg length, I can say this in centimetres. It is optional.
film-again = It has been { $weeks } weeks since your last clip. A new one would show what the drills have done.

## Reasons and notes of a report, by code

reason-start_disagrees = Your first step out of standing says otherwise.
reason-hip_over_ankle = Your hip is above your ankle at midstance.
reason-hip_in_front = Your hip is well in front of your ankle at midstance.
reason-hip_behind = Your hip is behind your ankle at midstance.
reason-offset_unknown = I did not see hip and ankle well enough.
reason-interval_wide = Your steps differ too much to tell where the hip is.
reason-band_edge = Your hip is at the edge of where most runners have it; this clip cannot tell on which side.
reason-trunk_forward = Your trunk is inclined, so the lean comes from the hips.
reason-hip_bent = Your hip joint is bent a lot at midstance.
reason-trunk_upright = Your trunk is upright.
reason-trunk_slight = Your trunk leans a little while the pelvis stays behind.
reason-foot_lands_close = Your foot lands almost under your body.
reason-foot_leaves_late = Your foot leaves the ground far behind your body.
reason-trunk_forward_fine = Your trunk is inclined, which is fine with the hip over the ankle.
reason-too_few_steps =
    { $steps ->
        [one] Only one step was clear enough.
       *[other] Only { $steps } steps were clear enough.
    }
reason-low_fps = { $fps } pictures a second; 60 would make the numbers surer.
reason-camera_roll = The camera may have been tilted; by how much is not sure.
reason-roll_corrected = The camera was tilted by { $degrees }°; I corrected that.
reason-slope = The ground is not level here; what is normal was measured on level ground.
reason-no_trunk = Your shoulders are not seen, so I say nothing about the trunk.
reason-back_shape = Whether your lower back is arched, I cannot see from the side.
reason-time_unknown = I cannot tell how fast the clip plays, so there are no times and no cadence.
reason-slow_motion = The clip plays { $factor } times slower than life; I took that into account.
reason-asymmetry = Left and right differ by { $percent } % of leg length; I see the far leg less well.
reason-towards_good = If anything, your hip looks well placed.
reason-towards_under_lean = If anything, it points to too little lean.
reason-towards_over_lean = If anything, it points to too much lean.
reason-towards_lean_from_hips = If anything, it looks like a bend at the hips.
reason-towards_sitting_back = If anything, it looks like sitting back.
reason-lenient = This clip shows too little for a verdict, so every number is much less sure.
reason-spread = Your steps differ a lot from each other.
reason-cadence_low = Your cadence is below 170; alone that means nothing.
reason-foot_far_ahead = Your foot lands far ahead of your hip.

## Refusals: what was seen, and the one change that fixes it

refusal-unreadable = I cannot open this file as a video. Send the original clip as your phone saved it.
refusal-too_long = This clip is too long for me. Trim it to the ten seconds in which you run past, and send it again.
refusal-too_large = The picture or the file is too large for me. Film in 1080p, or trim the clip to ten seconds.
refusal-no_person = I do not see anybody in this clip. Film one runner from the side, the whole body in the picture.
refusal-several_people = I see several people and cannot tell who is meant. Film again with one runner in the picture.
refusal-not_side_view = I see you from the front or the back. Put the phone at hip height and run <b>past</b> it, not towards it.
refusal-not_running = I see somebody, but nobody who runs. Send ten seconds of easy running from the side.
refusal-body_cut_off = Part of your body is outside the picture. Step the phone back until head and feet stay inside.
refusal-too_few_steps = I see too few whole steps. Film at least three steps, better ten seconds.
refusal-too_small = You are too small in the picture. Bring the phone closer, so that your body fills half of its height.
refusal-too_blurred = Your legs are too blurred to measure. More light, 60 frames a second and a steady phone will fix it.
refusal-other = I could not get an honest verdict from this clip. Film ten seconds from the side, the whole body in the picture.

## What was sent is not a clip

not-a-clip-photo = A photo shows one moment, I need movement. Send a <b>video</b> of about ten seconds, filmed from the side.
not-a-clip-voice = I cannot listen to voice messages yet. Please type your question, or send me a clip.
not-a-clip-audio = That is sound only. Send me a <b>video</b> of ten seconds from the side, or type your question.
not-a-clip-sticker = Nice one! Send me a clip of your running, or type a question, and I can help.
not-a-clip-document = This file is not a video. Send the clip itself, as your phone saved it (MP4 or MOV).
not-a-clip-contact = Thanks, but I need no contacts. Send me a clip of your running or a question.
not-a-clip-location = Thanks! I only need your place when we set a reminder. Say “remind me every Tuesday at 7” to start one.
not-a-clip-other = I do not know what to do with that. Send me a clip of your running, or type a question.
clip-too-long = This clip is { $minutes } minutes long. Trim it to the ten seconds in which you run past, and send it again.

## Why, drills, plan

drills-title = <b>Drills</b>: pick one.
drills-none = I have no drills to show yet.
drill-card =
    <b>{ $name }</b>
    { $purpose }

    { $steps }

    ⏱ { $dose }
    { think }
    🛑 Sharp pain? Stop.
drill-details =
    <b>{ $name }</b>

    ⚠️ <b>Common slip:</b> { $mistake }

    🛑 { $stop }
drill-unknown = I do not have that drill any more. Here are the others: /drills
plan-title = <b>Four weeks</b>
plan-week = <b>Week { $n }</b> ({ $sessions ->
        [one] once
       *[other] { $sessions } times
    }): { $text }
plan-none = Send me a clip first, then I can make a plan that fits you.
report-gone = I no longer have the numbers of that clip. Send a new one and I will look at it.

## Questions

unknown-command = I do not know that command. /help shows what I can do.
old-button = That button has grown old. Here is /help if you need it.
feedback-thanks = Thank you, that helps me get better.
feedback-ask = Does this match what you feel and see?
asked-with-clip = <b>And your question:</b>
talk-forgotten = Our talk about that is over an hour old. Just ask me again.

## Reminders

remind-days = On which days shall I remind you?
remind-days-chosen = On which days shall I remind you?
    Chosen: <b>{ $days }</b>
remind-days-none = Pick at least one day.
remind-time = <b>{ $days }</b>, good. At what time? Press one or type it, like “6:30”.
remind-time-unclear = I did not understand the time. Type it like “7:00” or “18:30”.
remind-days-unclear = I did not understand the day. Press the days, or type them, like “Tuesday and Friday”.
remind-zone =
    Nearly done. So that { $time } is <b>your</b> { $time }, I need your time zone. Any of these will do:
    • share your place (I keep only the zone),
    • type your city,
    • or tell me what time it is for you now, like “{ $example }”.
remind-zone-unclear = I do not know that place. Try a larger city nearby, or type what time it is for you now, like “{ $example }”.
remind-zone-choose = Several places have that time now. Which one is like yours?
remind-set =
    ⏰ Done: <b>{ $days } at { $time }</b>, { $city } time.
    First one: { $next }.
remind-changed =
    ⏰ Changed: <b>{ $days } at { $time }</b>, { $city } time.
    Next one: { $next }.
remind-change = When shall I remind you instead? Type it, like “Friday at 18:00”, or press the days.
reminders-none = You have no reminders. Say “remind me every Tuesday at 7”, or press the button.
reminders-title = <b>Your reminders</b>
reminders-row = <b>{ $days } at { $time }</b> ({ $city })
    next: { $next }
reminders-row-paused = <b>{ $days } at { $time }</b> ({ $city })
    paused
reminders-streak =
    { $weeks ->
        [one] One week with a drill. A good start!
       *[other] { $weeks } weeks in a row with a drill. Lovely.
    }
remind-stopped = Stopped. I will not remind you of { $days } at { $time } any more.
remind-stopped-all = Stopped. I will not remind you any more. /remind starts anew.
remind-paused = Paused. Press Resume when you want it back.
remind-resumed = Back again. Next one: { $next }.
remind-snoozed = I will be back in an hour.
remind-skipped = Skipped. Next one: { $next }. A week off is fine.
remind-gone = That reminder is gone already. /reminders shows the ones you have.
remind-too-many = You have { $n } reminders, that is the most I can keep. Stop one first: /reminders
due = <b>Time for your drill: { $name }</b>
think = 👂 <b>Think:</b> { $cue }
due-plain = <b>Time for your drill</b>
due-late = (I was away at { $time }, sorry. Here it is.)
due-week = Week { $n } of 4: { $text }
due-done =
    { $weeks ->
        [0] Well done!
        [one] Well done! That is the first week.
       *[other] Well done! { $weeks } weeks in a row.
    }
location-thanks = Thanks. I keep only the time zone: { $city }.

## History and comparing

history-title = <b>Your clips</b>
history-none = No clips yet. Send me ten seconds of running from the side, and your history begins.
history-row = { $day }: { $finding }, { $place }
history-row-refused = { $day }: no verdict
history-practice =
    { $n ->
        [0] No drills ticked off yet.
        [one] One drill ticked off.
       *[other] { $n } drills ticked off.
    }
finding-good = lined up
finding-under_lean = too little lean
finding-over_lean = too much lean
finding-lean_from_hips = bent at the hips
finding-sitting_back = sitting back
finding-ambiguous = two readings
unit-pct = { " %" }
unit-deg = °
unit-ms = { " ms" }
unit-s = { " s" }
unit-spm = { "" }
unit-factor = { "" }
compare-title = <b>{ $before } → { $after }</b>
compare-row = { $name }: { $before } → { $after }
compare-back = { $amount } further back, give or take { $margin }.
compare-forward = { $amount } further forward, give or take { $margin }.
compare-level = No difference, give or take { $margin }.
compare-larger = More than I can mismeasure: it is real.
compare-smaller = Within what I can mismeasure: call it the same.
compare-better = And it goes the right way.
compare-worse = It goes away from the normal range.
compare-which = Which clip is the earlier one?
compare-with = And which one shall I compare with { $day }?
compare-none = I need two clips with a verdict to compare. Send another one!
chart-caption = Your clips over time. The shaded range is where most runners are.
chart-normal = normal range

## Language, units

language-ask = Which language shall I speak?
language-set = Good, English it is.
units-ask = Centimetres or inches? You can also tell me your leg length, then I can give lengths in { $unit }.
units-metric = Good, centimetres.
units-imperial = Good, inches.
unit-name-metric = centimetres
unit-name-imperial = inches
leg-ask = How tall are you, or how long is your leg from hip joint to ankle? Like “178 cm”, “5'10"” or “leg 85 cm”.
leg-set = Thanks. I take your leg as { $leg } (hip joint to ankle).
leg-unclear = I did not understand that length. Type it like “178 cm”, “5'10"” or “leg 85 cm”.

## Your data

privacy =
    <b>What I keep</b>

    🎬 <b>Your clip</b>: deleted from my machine as soon as I have looked at it. It stays in this chat, where you can delete it. For a second look I keep only Telegram's name for it.
    🔢 <b>Numbers</b> from it (angles, offsets, and the points of the stick figure), until you say /delete.
    ⏰ <b>Your settings</b>: language, units, time zone, leg length, reminders, drills ticked off.
    💬 <b>Your questions</b>: not kept. What we talk about is forgotten after an hour.

    It is all on the machine of whoever runs this bot; nobody else gets it.
    /export gives you everything, /delete removes everything.
clips-cleared = From now on I also take your clip out of our chat once I have looked at it.
clips-left = From now on your clips stay in our chat.
export-caption = Everything I have stored about you.
export-nothing = I have nothing stored about you.
delete-ask = Shall I delete <b>everything</b> about you: numbers, reminders, settings, and clips in the queue? This cannot be undone.
delete-kept = Nothing is deleted.
delete-done = Done. Everything about you is deleted. If you write to me again, we start anew.
cancel-done = Cancelled.
cancel-nothing = There is nothing to cancel.
cancel-clip = I stopped working on your clip and deleted it.

## Groups and the operator

group-hello = Hi! Reply to a side-on running clip with /analyse, and I will look at it.
group-need-clip = Reply to a <b>clip</b> with /analyse, then I will look at it.
group-private = That is private; let us talk in our own chat: { $link }

## "All numbers": a page that opens on a phone

page-caption = Open this file on your phone: every step, every number, and a figure to move. It needs no network.
page-title = All numbers
page-figure = Your run, picture by picture
page-figure-help = Drag the slider. The dotted line goes straight up from the ankle of the standing leg, the bar shows where the hip normally is.
page-play = Play
page-pause = Pause
page-steps = Every step
page-measures = All measures, and how they are taken
page-charts = Against the normal range
page-sides = Left against right
page-sure = How sure it is
page-sure-text = Behind every number is the range in which the truth lies nine times in ten. A verdict is given only when the whole range is outside the normal range.
page-left = left
page-right = right
page-contact = Contact
page-midstance = Midstance
page-toe-off = Toe-off
page-offset = Hip to ankle
page-lean = Trunk lean
page-knee = Knee bend
page-normal-range = normal { $low } … { $high }
page-unknown = unknown
page-no-figure = The points of this clip are not kept, so there is no figure to move.
page-made = Made by Midstance. This page needs no network and tells nobody anything.
measure-hip_ankle_offset_pct = Hip to ankle at midstance
measure-hip_ankle_offset_left_pct = Hip to ankle, left leg
measure-hip_ankle_offset_right_pct = Hip to ankle, right leg
measure-trunk_lean_deg = Trunk lean at midstance
measure-trunk_lean_mean_deg = Trunk lean on average
measure-body_line_toe_off_deg = Body line at toe-off
measure-body_line_straightness_pct = Straightness of the body line
measure-hip_bend_deg = Bend at the hip
measure-body_line_late_stance_deg = Body line late in stance
measure-hip_ankle_offset_asymmetry_pct = Right minus left, hip to ankle
measure-hip_ankle_offset_spread_pct = Difference from step to step
measure-foot_ahead_at_contact_pct = Foot ahead of the hip at contact
measure-foot_behind_at_toe_off_pct = Foot behind the hip at toe-off
measure-contact_time_ms = Time on the ground
measure-flight_time_ms = Time in the air
measure-duty_factor = Share of the stride on one foot
measure-vertical_travel_pct = Up and down
measure-knee_flexion_midstance_deg = Knee bend at midstance
measure-cadence_spm = Steps a minute
measure-camera_roll_deg = Tilt of the camera
how-hip_ankle_offset_pct = Where the hip is in front of (+) or behind (−) the ankle of the standing leg, in per cent of the leg, at the instant at which that leg is most compressed.
how-hip_ankle_offset_left_pct = The same, on the left leg only.
how-hip_ankle_offset_right_pct = The same, on the right leg only.
how-hip_ankle_offset_asymmetry_pct = The right leg's value minus the left one's. The leg that is farther from the camera is seen less well.
how-hip_ankle_offset_spread_pct = How much the steps of one leg differ from each other (standard deviation).
how-trunk_lean_deg = The line from mid-hip to mid-shoulder against the true vertical, + is forward.
how-trunk_lean_mean_deg = The same line, on average over whole steps.
how-hip_bend_deg = The trunk against the thigh of the standing leg at midstance, 0 is in one line.
how-knee_flexion_midstance_deg = How far the standing knee is bent at midstance, 0 is straight.
how-body_line_late_stance_deg = The line from ankle to head against the vertical, shortly before the foot leaves the ground.
how-body_line_toe_off_deg = The line from ankle to head when the foot leaves the ground.
how-body_line_straightness_pct = How straight ankle, hip, shoulder and ear line up at toe-off, 100 is a straight line.
how-foot_ahead_at_contact_pct = How far the ankle lands in front of the hip, in per cent of the leg.
how-foot_behind_at_toe_off_pct = How far the ankle is behind the hip when the foot leaves the ground.
how-contact_time_ms = From the foot's contact to its toe-off.
how-flight_time_ms = From one foot's toe-off to the other's contact.
how-duty_factor = The part of a whole stride in which one foot is on the ground.
how-vertical_travel_pct = How far the hips go up and down within a step, in per cent of the leg.
how-cadence_spm = Steps of both feet in a minute, from the times between contacts.
how-camera_roll_deg = From the way you move and from straight edges in the picture. It is taken out of every angle.

## Words on pictures

label-hip = hip
label-ankle = ankle
label-normal = normal
label-left = left
label-right = right
label-contact = contact
label-loading = loading
label-midstance = midstance
label-late_stance = late stance
label-toe_off = toe-off
label-lean = lean
label-in_front = in front
label-behind = behind
label-drills_done = drills done

## Small words

every-day = every day
moment = { $day }, { $time }
