package io.smsconsole.core.insight.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.SettableClock;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.insight.alarm.Alarm;
import io.smsconsole.core.insight.alarm.AlarmGroup;
import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.AlarmText;
import io.smsconsole.core.insight.alarm.Alarms;
import io.smsconsole.core.insight.alarm.NewAlarm;
import io.smsconsole.core.insight.alarm.Untold;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@CoreTest
class NoticesTests {

	private static final long APP = 1400000078L;

	private static final AlarmGroup GROUP = new AlarmGroup(AlarmKind.TASK_MISSED, APP);

	private static final AlarmProperties PROPERTIES = new AlarmProperties(Locale.ENGLISH, "https://sms.example.com",
			Duration.ofHours(1), List.of(Duration.ofSeconds(30), Duration.ofMinutes(2)), Duration.ofMinutes(5),
			Duration.ofDays(90));

	private final SettableClock clock = new SettableClock();

	private final StaticListableBeanFactory channels = new StaticListableBeanFactory();

	@Autowired
	private NoticeMapper mapper;

	@Autowired
	private Untold untold;

	@Autowired
	private Alarms alarms;

	@Autowired
	private Ids ids;

	@Autowired
	private JdbcClient database;

	private NoticeMaker maker;

	private Notices notices;

	@BeforeEach
	void mailThatIsSetUp() {
		this.channels.addBean("mail", new TakingChannel());
		this.maker = new NoticeMaker(this.untold, this.mapper, this.channels.getBeanProvider(Channel.class), PROPERTIES,
				this.ids, this.clock);
		this.notices = new Notices(this.mapper, PROPERTIES, this.ids, this.clock);
	}

	@Test
	void tellsOfAKindOnceAnHourAndThenOfAllThatCameInBetween() {
		raise("1");
		assertThat(this.maker.due()).contains(GROUP);
		assertThat(make()).isEqualTo(2);
		assertThat(make()).as("nothing new").isZero();
		raise("2");
		raise("3");
		assertThat(this.maker.due()).doesNotContain(GROUP);
		assertThat(make()).isZero();
		this.clock.advance(Duration.ofHours(1));
		assertThat(make()).isEqualTo(2);
		assertThat(this.database
			.sql("SELECT address, COUNT(*) AS told FROM notice_alarm n JOIN alarm a"
					+ " ON a.id = n.alarm_id WHERE a.sdk_app_id = ? GROUP BY address, notice_id ORDER BY address, told")
			.param(APP)
			.query((row, number) -> row.getString(1) + " " + row.getInt(2))
			.list()).containsExactly("a@example.com 1", "a@example.com 2", "b@example.com 1", "b@example.com 2");
	}

	@Test
	void tellsNobodyOfWhatIsOverBeforeItWasTold() {
		this.alarms.raise(NewAlarm.of(AlarmKind.CALLBACK_FAILING, APP, "status", "/console", "x"));
		this.alarms.resolve(AlarmKind.CALLBACK_FAILING, APP, "status");
		AlarmGroup group = new AlarmGroup(AlarmKind.CALLBACK_FAILING, APP);
		assertThat(this.maker.make(group, NoticesTests::both)).isZero();
		assertThat(this.maker.due()).doesNotContain(group);
	}

	@Test
	void saysWhereMailIsNotSetUp() {
		NoticeMaker without = new NoticeMaker(this.untold, this.mapper,
				new StaticListableBeanFactory().getBeanProvider(Channel.class), PROPERTIES, this.ids, this.clock);
		raise("1");
		without.make(GROUP, NoticesTests::both);
		assertThat(of("1")).hasSize(2).extracting(Notice::state).containsOnly(NoticeState.OFF);
	}

	@Test
	void triesAgainLaterEachTimeAndGivesUp() {
		NoticeClaim first = claimed();
		assertThat(this.notices.claim()).as("under way").isEmpty();
		this.notices.record(first, NoticeOutcome.failed(NoticeFault.CONNECTION, "nobody\r\nthere"));
		assertThat(of("1").get(0).lastError()).isEqualTo("nobody there");
		assertThat(this.notices.claim()).isEmpty();
		this.clock.advance(Duration.ofSeconds(30));
		this.notices.record(this.notices.claim().orElseThrow(), NoticeOutcome.failed(NoticeFault.DEFERRED, ""));
		this.clock.advance(Duration.ofSeconds(119));
		assertThat(this.notices.claim()).isEmpty();
		this.clock.advance(Duration.ofSeconds(1));
		this.notices.record(this.notices.claim().orElseThrow(), NoticeOutcome.failed(NoticeFault.DEFERRED, ""));
		assertThat(of("1")).singleElement().satisfies((notice) -> {
			assertThat(notice.state()).isEqualTo(NoticeState.FAILED);
			assertThat(notice.attempts()).isEqualTo(3);
			assertThat(notice.lastFault()).isEqualTo(NoticeFault.DEFERRED);
		});
		this.clock.advance(Duration.ofDays(1));
		assertThat(this.notices.claim()).isEmpty();
	}

	@Test
	void triesNoMoreWhatIsRefusedForGood() {
		this.notices.record(claimed(), NoticeOutcome.failed(NoticeFault.REFUSED, "550"));
		assertThat(of("1").get(0).state()).isEqualTo(NoticeState.FAILED);
	}

	@Test
	void handsOverWhatANodeLeftBehindAndBelievesItNoMore() {
		NoticeClaim died = claimed();
		this.clock.advance(Duration.ofMinutes(5));
		NoticeClaim taken = this.notices.claim().orElseThrow();
		assertThat(taken.notice().id()).isEqualTo(died.notice().id());
		this.notices.record(died, NoticeOutcome.failed(NoticeFault.REFUSED, ""));
		assertThat(of("1").get(0).state()).isEqualTo(NoticeState.WAITING);
		this.notices.record(taken, NoticeOutcome.sent());
		assertThat(of("1").get(0).state()).isEqualTo(NoticeState.SENT);
		assertThat(this.notices.sweep(Instant.now().plusSeconds(60), 10)).isPositive();
		assertThat(of("1")).isEmpty();
	}

	@Test
	void writesOutWhatIsToldWithALink() {
		raise("1");
		raise("2");
		List<Alarm> both = this.untold.take(GROUP, 10);
		AlarmText english = new NoticeText(PROPERTIES, java.time.ZoneId.of("Asia/Shanghai")).of(both);
		assertThat(english.subject()).isEqualTo("[SMS Console] Group send missed: Sale 1 (and 1 more)");
		assertThat(english.text()).contains("Group send missed: Sale 2",
				"https://sms.example.com/console/mainland/tasks/2");
		assertThat(new NoticeText(PROPERTIES, java.time.ZoneId.of("Asia/Shanghai"))
			.of(both.subList(0, 1), Locale.SIMPLIFIED_CHINESE)
			.subject()).isEqualTo("【短信控制台】群发任务错过发送时间：Sale 1");
	}

	private NoticeClaim claimed() {
		raise("1");
		this.maker.make(GROUP, (alarm) -> List.of(new Recipient(NoticeChannel.MAIL, "a@example.com")));
		return this.notices.claim().orElseThrow();
	}

	private void raise(String ref) {
		this.alarms
			.raise(NewAlarm.of(AlarmKind.TASK_MISSED, APP, ref, "/console/mainland/tasks/" + ref, "Sale " + ref));
	}

	private int make() {
		return this.maker.make(GROUP, NoticesTests::both);
	}

	private static List<Recipient> both(Alarm alarm) {
		return List.of(new Recipient(NoticeChannel.MAIL, "b@example.com"),
				new Recipient(NoticeChannel.MAIL, "a@example.com"), new Recipient(NoticeChannel.MAIL, "b@example.com"));
	}

	private List<Notice> of(String ref) {
		return this.notices.of(this.database.sql("SELECT MAX(id) FROM alarm WHERE sdk_app_id = ? AND ref = ?")
			.params(APP, ref)
			.query(Long.class)
			.single());
	}

	/**
	 * A channel that takes everything.
	 */
	private static final class TakingChannel implements Channel {

		@Override
		public NoticeChannel kind() {
			return NoticeChannel.MAIL;
		}

		@Override
		public boolean ready() {
			return true;
		}

		@Override
		public NoticeOutcome send(String id, String address, AlarmText text) {
			return NoticeOutcome.sent();
		}

	}

}
