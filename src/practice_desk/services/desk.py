"""The open desk: every service over one practice file, handed out together."""

from dataclasses import dataclass

from practice_desk.domain.activity import Activity
from practice_desk.domain.support import ShippedContacts
from practice_desk.ports.clock import Clock, Ids
from practice_desk.ports.pages import HandoutPress
from practice_desk.ports.store import Store
from practice_desk.services.adjustment import AdjustmentService
from practice_desk.services.assignment import AssignmentService
from practice_desk.services.bin import BinService
from practice_desk.services.check_record import CheckRecordService
from practice_desk.services.client import ClientService
from practice_desk.services.client_table import ClientTableService
from practice_desk.services.draft import DraftService
from practice_desk.services.drawer import DrawerService
from practice_desk.services.export import ExportService
from practice_desk.services.follow_up import FollowUpService
from practice_desk.services.goal import GoalService
from practice_desk.services.handout import HandoutService
from practice_desk.services.history import HistoryService
from practice_desk.services.incoming import IncomingService
from practice_desk.services.keeping import KeepingService
from practice_desk.services.learned import LearnedService
from practice_desk.services.ledger import Ledger
from practice_desk.services.limits import LimitService
from practice_desk.services.log import LogService
from practice_desk.services.log_import import LogImportService
from practice_desk.services.measure import MeasureService
from practice_desk.services.mirror import MirrorService
from practice_desk.services.past import Past
from practice_desk.services.practice import PracticeService
from practice_desk.services.readiness import ReadinessService
from practice_desk.services.reading import ReadingService
from practice_desk.services.search import SearchService
from practice_desk.services.second_look import SecondLookService
from practice_desk.services.story import StoryService
from practice_desk.services.support import SupportService
from practice_desk.services.template import TemplateService
from practice_desk.services.today import TodayService
from practice_desk.services.visit import VisitService


@dataclass(frozen=True)
class Desk:
    """Screens are given this and nothing else to work on."""

    ledger: Ledger
    clock: Clock
    practice: PracticeService
    clients: ClientService
    goals: GoalService
    visits: VisitService
    follow_ups: FollowUpService
    readiness: ReadinessService
    limits: LimitService
    check_records: CheckRecordService
    assignments: AssignmentService
    readings: ReadingService
    second_look: SecondLookService
    adjustments: AdjustmentService
    handouts: HandoutService
    today: TodayService
    story: StoryService
    drafts: DraftService
    drawer: DrawerService
    templates: TemplateService
    measures: MeasureService
    bin: BinService
    export: ExportService
    incoming: IncomingService
    client_table: ClientTableService
    keeping: KeepingService
    history: HistoryService
    support: SupportService
    logs: LogService
    log_imports: LogImportService
    learned: LearnedService
    mirror: MirrorService
    search: SearchService
    activities: tuple[Activity, ...]


def lay_out(
    store: Store,
    clock: Clock,
    ids: Ids,
    press: HandoutPress,
    activities: tuple[Activity, ...],
    contacts: tuple[ShippedContacts, ...] = (),
) -> Desk:
    """Build every service over an open store."""
    ledger = Ledger(store, now=clock.now)
    logs = LogService(ledger, clock)
    past = Past(ledger)
    story = StoryService(ledger, past)
    return Desk(
        ledger=ledger,
        clock=clock,
        practice=PracticeService(ledger, clock, ids),
        clients=ClientService(ledger, clock, ids),
        goals=GoalService(ledger, clock, ids),
        visits=VisitService(ledger, clock, ids),
        follow_ups=FollowUpService(ledger, clock, ids),
        readiness=ReadinessService(ledger, clock, ids),
        limits=LimitService(ledger, clock),
        check_records=CheckRecordService(ledger),
        assignments=AssignmentService(ledger, clock, ids),
        readings=ReadingService(ledger, clock, activities),
        second_look=SecondLookService(ledger, clock, ids),
        adjustments=AdjustmentService(ledger, clock, ids, activities, past),
        handouts=HandoutService(ledger, clock, press),
        today=TodayService(ledger, clock),
        story=story,
        drafts=DraftService(ledger, clock),
        drawer=DrawerService(ledger, clock, ids),
        templates=TemplateService(ledger, clock, ids),
        measures=MeasureService(ledger, clock, ids),
        bin=BinService(ledger, clock),
        export=ExportService(ledger, clock, press, story),
        incoming=IncomingService(ledger),
        client_table=ClientTableService(ledger, clock, ids),
        keeping=KeepingService(ledger, clock, ids),
        history=HistoryService(ledger),
        support=SupportService(ledger, clock, contacts),
        logs=logs,
        log_imports=LogImportService(ledger, clock, press),
        learned=LearnedService(ledger, activities, past, logs.places),
        mirror=MirrorService(ledger, clock),
        search=SearchService(ledger),
        activities=activities,
    )
