# Library of typical risks and opportunities of infrastructure projects.

library-cables-and-pipes = Cables and pipes
    .description = Old data on the subsoil are wrong. An unknown pipe turns up during digging and work stops until it has been moved.
    .measure-1 = Dig trial trenches at busy spots
    .measure-2 = Make early agreements with the network operators

library-possession-overrun = Track possession overruns
    .description = The work just fails to fit in the track possession. Trains start late again, with a penalty and much nuisance as a result.
    .measure-1 = Rehearse the work in advance
    .measure-2 = Fix a point where going back is still possible
    .measure-3 = Keep spare equipment ready

library-possession-withdrawn = Track possession is withdrawn
    .description = Another job on the railway or an event takes priority. The planned possession lapses and the next one is months away.
    .measure-1 = Request spare periods early
    .measure-2 = Have work ready that needs no possession

library-signalling-interface = Signalling does not fit
    .description = Track and signalling were designed apart. They do not match during testing and part of the design has to be redone.
    .measure-1 = One team for track and signalling
    .measure-2 = Test first in a simulated setting

library-railway-specialists-scarce = Too few railway specialists
    .description = Many railway jobs need the same skilled people in the same weeks. Crews are incomplete and work is pushed back.
    .measure-1 = Book crews a year ahead
    .measure-2 = Train own people for a recognised certificate

library-running-track-settles = Running track settles
    .description = Building close to the track disturbs the subsoil. The track sinks more than allowed and trains have to slow down.
    .measure-1 = Measure the track continuously
    .measure-2 = Agree limits and a repair plan beforehand

library-railway-approval-late = Railway approval comes too late
    .description = The safety file is incomplete at the time of application. The regulator approves later and the start of service moves back.
    .measure-1 = Fill the file by phase and have it checked
    .measure-2 = Talk with the regulator early

library-level-crossing-protest = Protest against closing a crossing
    .description = A level crossing goes and residents have to make a detour. They resist, and the plan has to change or wait.
    .measure-1 = Draw other routes together with residents
    .measure-2 = Speak with cyclists and emergency services first

library-traction-power-short = Too little traction power
    .description = The new timetable needs more power than the boundary conditions say. A substation is needed after all, which costs time and money.
    .measure-1 = Calculate the power demand again
    .measure-2 = Keep room free for a substation

library-timetable-change = Another timetable is wanted
    .description = The State or the train operator opts for another timetable. The track plan no longer fits and part of the design starts again.
    .measure-1 = Agree a date on which the track plan is fixed
    .measure-2 = Show the effects of variants beforehand

library-station-crowding = Crowding in the station during works
    .description = Hoardings make platforms and stairs narrower. Passengers get stuck, and part of the platform closes or work has to stop.
    .measure-1 = Calculate passenger flows per stage
    .measure-2 = Put stewards on the platforms at busy hours

library-dive-under-leaks = Construction pit leaks
    .description = The bottom of the construction pit is not tight everywhere. Groundwater flows in and work stops until the leak is closed.
    .measure-1 = Inspect the bottom before pumping out
    .measure-2 = Keep pumps and a grouting crew on call

library-railway-vibration = Vibration above the limit
    .description = New measurements show more vibration at houses along the track than expected. Residents appeal and extra measures are needed.
    .measure-1 = Measure each house beforehand
    .measure-2 = Take low-vibration solutions into the design

library-rail-material-late = Switches arrive too late
    .description = The factory has long delivery times and one order is behind. The switches miss the possession and crews stand by for nothing.
    .measure-1 = Order switches before execution design is ready
    .measure-2 = Ample storage close to the work

library-storm-season-limit = Dike not closed before storm season
    .description = Too little time is left outside the closed season to open up the dike. It is not closed in October and emergency measures are needed.
    .measure-1 = Keep dike sections short
    .measure-2 = Test every week whether closing in time works
    .measure-3 = Emergency equipment along the dike

library-high-water-during-work = High water during the work
    .description = The river rises outside the expected months. The flood plain is flooded, equipment has to go and part of the work is lost.
    .measure-1 = High water plan with fixed water levels
    .measure-2 = Storage on high ground

library-piping-subsoil = Subsoil more prone to piping
    .description = Too few borings were made to know the sand layer well. Further study shows more chance of piping, and the measure becomes longer and deeper.
    .measure-1 = Extra borings at suspect spots
    .measure-2 = Measure permeability in the field

library-unexploded-ordnance = Unexploded ordnance
    .description = The preliminary study of war remains was coarse. A suspect object comes up, the area closes and work waits for clearance.
    .measure-1 = Release suspect areas by detection beforehand
    .measure-2 = Fixed contact with the municipality on clearance

library-clay-shortage = Too little good clay
    .description = Several dike works need erosion-resistant clay at the same time. The price rises and loads are rejected, so work stalls.
    .measure-1 = Stock clay and inspect it beforehand
    .measure-2 = Ripen clay from the own work

library-pfas-soil = Soil with PFAS cannot be reused
    .description = Rules on PFAS change or readings disappoint. Excavated soil may not go back and has to be removed at high cost.
    .measure-1 = Sample early and at many spots
    .measure-2 = Arrange permitted temporary storage

library-sheet-pile-damage = Damage to houses from sheet piles
    .description = Houses stand close to the work on weak foundations. Installing sheet piles causes cracks and residents lose trust.
    .measure-1 = Prior surveys and sensors on walls
    .measure-2 = Pressing instead of vibrating
    .measure-3 = One desk for damage

library-protected-species = Protected animals on site
    .description = A badger, bat or nesting bird settles on the site. Work has to wait for a permit or for the end of the season.
    .measure-1 = Survey again each season
    .measure-2 = Make the site unattractive beforehand, as planned

library-land-acquisition-late = Land becomes available too late
    .description = An owner will not sell and expropriation takes long. Part of the site is missing at the start and the building sequence has to change.
    .measure-1 = Early and personal talks with owners
    .measure-2 = Building sequence with a spare section

library-dike-standard-change = New calculation rules for the dike
    .description = New rules for assessing dikes arrive during plan development. The design has to be recalculated and turns out heavier.
    .measure-1 = Calculate sensitivity to new rules beforehand
    .measure-2 = Agree a reference date for the rules

library-subsidy-not-eligible = Costs fall outside the grant
    .description = A choice in the design does not fit the rules of the grant. The water board has to pay for that part itself.
    .measure-1 = Present choices to the grant provider early
    .measure-2 = Record costs separately per part

library-landscape-objection = Resistance to a higher dike
    .description = The dike changes the view and touches old trees and houses. Residents and heritage groups object and the plan is delayed.
    .measure-1 = Show images at eye level
    .measure-2 = Walk along the dike with residents
    .measure-3 = Landscape designer in the team

library-dike-settlement = Fill settles more slowly than expected
    .description = The soft layers release their water more slowly than calculated. The next layer has to wait and completion moves back.
    .measure-1 = Measure settlement weekly and adjust
    .measure-2 = Design extra drainage beforehand

library-pumping-station-worse = Pumping station worse than described
    .description = The inspection of pumping station and lock is old. Parts turn out to be worn and have to be replaced too.
    .measure-1 = New inspection before the preliminary design
    .measure-2 = Choose with the asset manager what is included

library-opening-permit-refused = Tunnel may not open yet
    .description = The safety management plan or the drills are not ready on time. The authority withholds the permit and the tunnel stays closed.
    .measure-1 = Let the authority look along in each phase
    .measure-2 = Fix the drills in the planning

library-tunnel-software = Control system fails as a whole
    .description = Each system works alone, but together they fail. Testing takes months longer and the opening moves back.
    .measure-1 = Test early with a digital copy
    .measure-2 = One integrator with the final say
    .measure-3 = Do not cut test time

library-hidden-asbestos = Hidden asbestos
    .description = The survey did not look behind every wall. Asbestos appears during demolition and that part of the work closes.
    .measure-1 = Extra survey with opening up
    .measure-2 = Contract a remover on call

library-old-drawings = Drawings do not match reality
    .description = Old changes never reached the archive. The design does not fit the existing structure and has to be adapted.
    .measure-1 = Measure everything with a laser scan
    .measure-2 = Walk through the asset with former managers

library-floor-uplift = Floor lifts from groundwater
    .description = The existing tension piles are weaker than assumed. The floor may lift during works and extra anchors are needed.
    .measure-1 = Pull tests on existing piles
    .measure-2 = Calculate ballast and sequence beforehand

library-leaking-joints = Joints are more worn
    .description = Rubber and steel in the joints are older than thought. On opening, more joints leak and more repair is needed.
    .measure-1 = Open a few joints beforehand
    .measure-2 = Agree repair per joint at a fixed price

library-fire-resistance = Concrete resists fire too briefly
    .description = New fire tests show that the concrete spalls sooner. Fire-resistant lining has to be added and space in the tube gets tighter.
    .measure-1 = Test with concrete from this tunnel
    .measure-2 = Keep room for lining early

library-diversion-overload = Diversion gets jammed
    .description = The tunnel or road closes while another route is dug up as well. The city jams and the authority wants to stop the work.
    .measure-1 = Put regional works on one calendar
    .measure-2 = Offer travellers another option in time

library-emergency-services-demands = Emergency services want extra provisions
    .description = Fire brigade and police see the design late. They ask for extra provisions and the design returns to the drawing board.
    .measure-1 = Make them members of the design meeting
    .measure-2 = Walk through scenarios together

library-cyber-security = Control system open to intrusion
    .description = New rules on digital security come after the design. Control system and network fall short and have to be partly replaced.
    .measure-1 = Digital security from the first design on
    .measure-2 = An independent intrusion test each year

library-grid-connection-late = No connection to the power grid
    .description = The regional power grid is full. The heavier connection comes years later, and the installation or site is short of power.
    .measure-1 = Apply during the exploration
    .measure-2 = Plan a battery or own generation

library-groundwater-permit = Pumping may not go so deep
    .description = Lowering the groundwater affects houses or nature nearby. The permit becomes stricter and the building method has to change.
    .measure-1 = Measure groundwater a year ahead
    .measure-2 = Keep a method without pumping in reserve

library-operators-not-ready = Operators not yet trained
    .description = Operator training starts only when the system is ready. There is too little time to practise and the handover waits.
    .measure-1 = Train on a simulator
    .measure-2 = Plan training as its own milestone

library-nitrogen-permit = Nitrogen holds up the permit
    .description = A court ruling or a new rule makes the nitrogen calculation invalid. The permit has to be redone and the start is months late.
    .measure-1 = Calculate with electric equipment
    .measure-2 = Secure room with the province beforehand

library-tar-asphalt = Tar in old asphalt
    .description = The core samples were too few. Tar-bearing asphalt lies under newer layers and has to be removed separately.
    .measure-1 = More core samples per section
    .measure-2 = Agree a price per tonne beforehand

library-steel-bridge-fatigue = Viaduct weaker than calculated
    .description = The old viaduct carries more lorries than it was built for. A new calculation shows too little strength and it has to be reinforced.
    .measure-1 = New calculation during the exploration
    .measure-2 = Trial load and measurements on the viaduct

library-road-traffic-nuisance = More traffic nuisance than promised
    .description = Lanes are closed longer than was told. Road users and shopkeepers complain and night work becomes mandatory.
    .measure-1 = Calculate nuisance per stage
    .measure-2 = Honest weekly news for the surroundings

library-bitumen-price = Asphalt becomes more expensive
    .description = The price of bitumen and gas rises after the tender. Asphalt costs more than the estimate says.
    .measure-1 = Agree a price index in the contract
    .measure-2 = Buy part of the asphalt ahead

library-asphalt-plant-stop = Asphalt plant stands still
    .description = The plant does not meet stricter emission limits. Supply stops and agreed road closures fall through.
    .measure-1 = Contract a second plant beforehand
    .measure-2 = Ask for plant emissions when buying

library-winter-weather = Frost and rain hold up the work
    .description = Autumn is wetter or winter colder than planned. Asphalt, concrete and soil cannot be placed and work is pushed back.
    .measure-1 = Sensitive work in the summer half-year
    .measure-2 = Plan ample days lost to weather

library-noise-limits = Noise above the ceiling
    .description = Traffic figures are revised and noise turns out higher. Taller screens or quieter surfacing are needed, with new talks.
    .measure-1 = Calculate noise with ample traffic figures
    .measure-2 = Include foundations for taller screens

library-archaeology = Archaeological find
    .description = Only part of the soil was examined beforehand. Traces of an old settlement appear and the section waits for excavation.
    .measure-1 = Trial trenches in plan development
    .measure-2 = Archaeologist on call
    .measure-3 = Building sequence with fallback sections

library-plan-appeal = Appeal against the project decision
    .description = A stakeholder feels that an interest was not weighed. The court halts the project decision and works cannot start.
    .measure-1 = Discuss objections early at home
    .measure-2 = Legal check before the decision

library-municipality-withdraws = Municipality withdraws its share
    .description = After elections the council has other plans. The promised contribution or help lapses, leaving a gap in money and time.
    .measure-1 = Lay down the contribution before elections
    .measure-2 = Show the new council the work soon

library-late-scope-wishes = Late wishes of the client
    .description = Board members hear new wishes from the region and promise to fit them in. The design grows while budget and planning stay the same.
    .measure-1 = A date on which wishes are fixed
    .measure-2 = Show each late wish with price and time

library-asset-manager-wishes = Asset manager rejects the work
    .description = The asset manager was asked late what it needs. At handover it wants changes and completion stalls.
    .measure-1 = Asset manager in the design team
    .measure-2 = Trial handover of one part

library-vague-requirements = Requirements contradict each other
    .description = The specification comes from several departments and nobody read it as a whole. Parties read it differently and repairs follow.
    .measure-1 = Go through requirements together before signing
    .measure-2 = One reader for the whole specification

library-price-inflation = Prices rise faster than the index
    .description = Steel, concrete and wages rise faster than the agreed index. Actual cost drifts away from the budget.
    .measure-1 = Choose an index that fits the work
    .measure-2 = Buy costly materials early

library-staff-shortage = Too few own people
    .description = The work needs more specialists than the parents can supply. Hiring grows, knowledge leaves and decisions take longer.
    .measure-1 = Agree staffing per phase with the parents
    .measure-2 = Pair young people with experienced colleagues

library-key-person-leaves = Key person leaves
    .description = Much knowledge and trust rests on one manager. When that person leaves, the team loses pace and agreements.
    .measure-1 = A fixed deputy for each key role
    .measure-2 = Plan a month of handing over

library-board-change = New board has doubts
    .description = After a change the new board does not know the story of the alliance. Support fades and decisions are left waiting.
    .measure-1 = Retell the story within a month
    .measure-2 = Welcome new board members on site

library-parents-disagree = Parents pull apart
    .description = Outside pressure makes both sides think of themselves again. Decisions in the alliance are reversed at home.
    .measure-1 = Discuss interests in the board each quarter
    .measure-2 = Fixed route to a decision with a term

library-subcontractor-bankrupt = Subcontractor goes bankrupt
    .description = A subcontractor took on too much work for too little money. It fails, and a replacement is dearer and later.
    .measure-1 = Check annual accounts when buying
    .measure-2 = Have design and data handed over regularly

library-bidders-drop-out = Too few bidders
    .description = The market finds the risks too large or the bidding too costly. One party bids or none, and the tender has to be repeated.
    .measure-1 = Consult the market early and openly
    .measure-2 = Pay a fee for the bidding work

library-award-challenged = Losing bidder goes to court
    .description = A rejected party finds the assessment unclear. Summary proceedings hold up the award and the team falls apart.
    .measure-1 = Practise assessing cooperation beforehand
    .measure-2 = Record a reason for every score

library-problem-not-shared = Region does not see the need
    .description = The exploration mostly involved authorities. Residents do not recognise the problem and the choice of a variant starts over.
    .measure-1 = Discuss the problem together first
    .measure-2 = Open evenings before variants exist

library-estimate-too-low = First estimate too low
    .description = The exploration estimate rests on a sketch and old prices. By the preliminary design the money is already short on paper.
    .measure-1 = Show a range rather than one figure
    .measure-2 = Have builders recalculate the estimate

library-space-claims = Others want the same space
    .description = Housing, energy and nature seek room in the same area. The route loses space and the design becomes more expensive.
    .measure-1 = One area map with all plans
    .measure-2 = Have the space reserved for now

library-one-long-possession = One long track possession
    .description = The train operator is willing to give one long summer period. Many short nights lapse and work goes faster and safer.
    .measure-1 = Compare the nuisance of both variants
    .measure-2 = Arrange replacement transport early

library-share-possessions = Join other railway work
    .description = A maintenance crew already has the same sections out of service. Work joins those hours and no own possession is needed.
    .measure-1 = Share the maintenance calendar
    .measure-2 = Keep small jobs ready as a package

library-prefab-slide-in = Build the deck beside the line
    .description = Space is free beside the railway or road. The deck is built there and slid in over one weekend, so nuisance stays short.
    .measure-1 = Secure the space beside the line
    .measure-2 = Take the sliding track into the design

library-simpler-track-plan = Fewer switches needed
    .description = The train operator hardly ever uses some connections. Those switches can go, which makes building and upkeep cheaper.
    .measure-1 = Find out the use of each switch
    .measure-2 = Ask operator and asset manager to decide

library-reuse-rail-material = Reuse old track
    .description = Released rails and ballast are still good. They serve for temporary tracks, so less new material is needed.
    .measure-1 = Inspect material before it comes out

library-more-borings-less-steel = Measure more, use less steel
    .description = Extra measurements show a stronger subsoil than the design value. Sheet piles become shorter or lapse.
    .measure-1 = Test section with sensors
    .measure-2 = Agree the calculation with the reviewer

library-new-piping-method = New measure against piping
    .description = A new technique was tested elsewhere and is allowed. The wide berm is not needed and houses keep their gardens.
    .measure-1 = Request results from elsewhere
    .measure-2 = Discuss approval with the reviewer early

library-clay-from-floodplain = Clay from the flood plain
    .description = A nature plan next to the dike releases clay. That clay goes into the dike, with fewer lorries and a lower price.
    .measure-1 = Match both schedules
    .measure-2 = Inspect the clay beforehand and let it ripen

library-transport-by-water = Supply by water
    .description = A temporary wharf can be built along the dike. Soil comes by ship, so villages stay quiet and emissions fall.
    .measure-1 = Get the wharf permitted in plan development
    .measure-2 = Hire ships together with other works

library-open-dike-in-winter = Work on longer in autumn
    .description = The water is low and the asset manager sees no danger. An exemption gives extra weeks and a whole season lapses.
    .measure-1 = Agree conditions for exemption beforehand
    .measure-2 = Practise closing fast

library-digital-twin-tests = Test on a digital copy
    .description = The control system can be modelled before it is installed. Faults surface early and the tunnel closure gets shorter.
    .measure-1 = Build the digital copy in the first half-year
    .measure-2 = Have operators test along

library-standard-tunnel-systems = Building blocks from another tunnel
    .description = Another tunnel has just proven the same systems. Design and software are taken over, saving time and testing.
    .measure-1 = Arrange rights of use with the owner
    .measure-2 = Let people from that team look along

library-one-tube-stays-open = One tube stays open
    .description = With clever staging, traffic can keep using one tube. The city keeps its route and the authority stays on board.
    .measure-1 = Set safety per stage with emergency services
    .measure-2 = Design a temporary control system

library-concrete-better = Concrete better than thought
    .description = Samples from wall and floor show less damage than the inspection. Part of the repair can lapse.
    .measure-1 = Take samples before the preliminary design
    .measure-2 = Settle repair per square metre

library-early-opening-file = Apply for the permit in parts
    .description = The authority is willing to assess the file by part. The final check is short and the tunnel opens sooner.
    .measure-1 = Lay down the agreement on parts
    .measure-2 = One fixed keeper of the file

library-temporary-becomes-final = Temporary road becomes permanent
    .description = The diversion road lies close to the final layout. With a small change it stays and no demolition is needed.
    .measure-1 = Check permanent-use requirements early
    .measure-2 = Buy the land for good

library-combine-municipal-works = Join the municipal sewer works
    .description = The municipality replaces the sewer in the same street. Everything opens once, so cost is shared and residents have nuisance once.
    .measure-1 = Compare schedules during the exploration
    .measure-2 = Divide cost beforehand

library-soil-balance = Soil stays on the works
    .description = Released soil suits slopes and noise banks. Fewer loads leave and less sand comes in.
    .measure-1 = Update the soil balance each month
    .measure-2 = Intermediate storage close to the works

library-client-drops-requirement = Requirement turns out unneeded
    .description = A requirement comes from an old manual and nobody asks for it any more. It lapses and the design becomes simpler.
    .measure-1 = Find the owner of every costly requirement

library-zero-emission-grant = Grant for electric equipment
    .description = The State contributes to clean equipment. The extra cost falls and the nitrogen permit becomes simpler.
    .measure-1 = Have the application ready before opening
    .measure-2 = Draw charging places into the site

library-region-as-partner = Residents help to choose
    .description = An active group of residents knows the area well. They bring a variant with fewer objections and a shorter procedure.
    .measure-1 = Design evenings in the village
    .measure-2 = Show what was done with each idea

library-bundle-next-project = Team moves on to the next work
    .description = A similar work starts when this one is done. The same team moves on and learning costs fall away.
    .measure-1 = Record experience per phase
    .measure-2 = Talk early with both parents

