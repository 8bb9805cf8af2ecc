package io.smsconsole.core.insight.cause;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.id.Nodes;
import io.smsconsole.core.feedback.receipt.UpstreamContact;
import io.smsconsole.core.insight.alarm.Alarm;
import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.AlarmText;
import io.smsconsole.core.insight.alarm.Alarms;
import io.smsconsole.core.insight.system.DescribeNodeListRequest;
import io.smsconsole.core.insight.system.DescribeStorageInfoRequest;
import io.smsconsole.core.insight.system.DescribeTroubleListRequest;
import io.smsconsole.core.insight.system.DescribeTroubleListResponse.Trouble;
import io.smsconsole.core.insight.system.DescribeUpstreamHealthRequest;
import io.smsconsole.core.insight.system.DescribeVersionInfoRequest;
import io.smsconsole.core.insight.system.NodeReport;
import io.smsconsole.core.insight.system.NodeReports;
import io.smsconsole.core.insight.system.SystemActions;
import io.smsconsole.core.insight.system.UpstreamReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is found wrong with the installation itself, and what people see of it.
 */
@CoreTest
class SystemAlarmsTests {

	private static final long GB = 1024L * 1024 * 1024;

	@Autowired
	private SystemAlarms system;

	@Autowired
	private SystemActions actions;

	@Autowired
	private NodeReports reports;

	@Autowired
	private Nodes nodes;

	@Autowired
	private UpstreamContact contact;

	@Autowired
	private Alarms alarms;

	@Autowired
	private JdbcClient database;

	@AfterEach
	void speakAsBefore() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void warnsOfADiskBeforeItIsFullAndSaysWhenThereIsRoomAgain() {
		report(40 * GB, 0, null, "closed");
		assertThat(open(AlarmKind.DISK_LOW)).isEmpty();
		report(GB / 4, 0, null, "closed");
		assertThat(open(AlarmKind.DISK_LOW)).singleElement().satisfies((alarm) -> {
			assertThat(AlarmText.of(alarm, Locale.ENGLISH).subject()).contains("node-a", "256 MB");
			assertThat(AlarmText.of(alarm, Locale.SIMPLIFIED_CHINESE).subject()).contains("node-a", "256 MB");
		});
		assertThat(troubles(Locale.ENGLISH)).singleElement().satisfies((trouble) -> {
			assertThat(trouble.over()).isFalse();
			assertThat(trouble.path()).isEqualTo("/console/system/storage");
		});
		report(40 * GB, 0, null, "closed");
		assertThat(open(AlarmKind.DISK_LOW)).isEmpty();
		assertThat(troubles(Locale.SIMPLIFIED_CHINESE)).singleElement().satisfies((trouble) -> {
			assertThat(trouble.over()).isTrue();
			assertThat(trouble.text()).isEqualTo("磁盘空间已恢复充足。");
		});
	}

	@Test
	void judgesADiskByItsShareOnlyWhereThatIsLittle() {
		assertThat(node(GB, 30 * GB).diskLow()).isTrue();
		assertThat(node(2 * GB, 30 * GB).diskLow()).isFalse();
		assertThat(node(30 * GB, 1000 * GB).diskLow()).as("3 percent, but plenty").isFalse();
	}

	@Test
	void noticesClocksThatRunApartFromTheDatabaseOrTheUpstream() {
		report(40 * GB, -90_000, null, "closed");
		assertThat(open(AlarmKind.CLOCK_SKEWED)).singleElement()
			.satisfies((alarm) -> assertThat(AlarmText.of(alarm, Locale.ENGLISH).subject())
				.isEqualTo("Clock of node-a is 90 s behind"));
		report(40 * GB, 200, 120_000L, "closed");
		assertThat(open(AlarmKind.CLOCK_SKEWED)).singleElement()
			.satisfies((alarm) -> assertThat(alarm.variant()).isEqualTo("upstream"));
		report(40 * GB, 200, 900L, "closed");
		assertThat(open(AlarmKind.CLOCK_SKEWED)).isEmpty();
	}

	@Test
	void forgetsTheTroublesOfNodesThatAreNoMore() {
		report(GB / 4, 0, null, "closed");
		this.database.sql("UPDATE node SET lease_until = '2020-01-01' WHERE owner = ?")
			.params(this.nodes.self())
			.update();
		this.system.look();
		assertThat(open(AlarmKind.DISK_LOW)).isEmpty();
	}

	@Test
	void findsAnUpstreamThatAnswersNothingThoughNobodySends() {
		this.contact.answered();
		this.contact.failed();
		report(40 * GB, 0, null, "closed");
		assertThat(open(AlarmKind.UPSTREAM_DOWN)).as("a single question may break off").isEmpty();
		this.database.sql("UPDATE receipt_contact SET failing_since = failing_since - INTERVAL 1 MINUTE").update();
		this.system.look();
		assertThat(open(AlarmKind.UPSTREAM_DOWN)).hasSize(1);
		assertThat(this.actions.upstream(new DescribeUpstreamHealthRequest()).state()).isEqualTo("down");
		this.contact.answered();
		this.system.look();
		assertThat(open(AlarmKind.UPSTREAM_DOWN)).as("what was just raised").hasSize(1);
		this.database.sql("UPDATE alarm SET raised_at = raised_at - INTERVAL 1 MINUTE").update();
		report(40 * GB, 0, null, "half_open");
		assertThat(open(AlarmKind.UPSTREAM_DOWN)).as("sending is only being tried").hasSize(1);
		report(40 * GB, 0, null, "closed");
		assertThat(open(AlarmKind.UPSTREAM_DOWN)).isEmpty();
		assertThat(this.actions.upstream(new DescribeUpstreamHealthRequest()).state()).isEqualTo("up");
	}

	@Test
	void tellsOfNodesVersionsAndStorage() {
		report(GB, 3, 400L, "closed");
		assertThat(this.actions.nodes(new DescribeNodeListRequest()).nodeSet())
			.filteredOn((node) -> node.host().equals("node-a"))
			.singleElement()
			.satisfies((node) -> {
				assertThat(node.clockMillis()).isEqualTo(3);
				assertThat(node.clockSkewed()).isFalse();
				assertThat(node.heardTime()).isPositive();
			});
		var versions = this.actions.versions(new DescribeVersionInfoRequest());
		assertThat(versions.databaseVersion()).matches("\\d+\\.\\d+\\.\\d+.*");
		assertThat(versions.migrationCount()).isGreaterThan(50);
		assertThat(versions.migrationVersion()).startsWith("2026");
		assertThat(versions.migrationTime()).isPositive();
		var storage = this.actions.storage(new DescribeStorageInfoRequest());
		assertThat(storage.tableSet()).anySatisfy((table) -> assertThat(table.table()).isEqualTo("message"));
		assertThat(storage.databaseBytes()).isPositive();
		assertThat(storage.diskSet()).anySatisfy((disk) -> assertThat(disk.low()).isTrue());
	}

	@Test
	void keepsReportsOfLivingNodesAlone() {
		report(GB, 0, null, "closed");
		this.database.sql("UPDATE node_state SET reported_at = '2020-01-01'").update();
		this.reports.sweep();
		assertThat(this.reports.live()).anyMatch((node) -> node.report() != null);
		this.database.sql("UPDATE node SET lease_until = '2020-01-01'").update();
		this.reports.sweep();
		assertThat(this.database.sql("SELECT COUNT(*) FROM node_state").query(Integer.class).single()).isZero();
	}

	private List<Trouble> troubles(Locale locale) {
		LocaleContextHolder.setLocale(locale);
		return this.actions.troubles(new DescribeTroubleListRequest())
			.troubleSet()
			.stream()
			.filter((trouble) -> trouble.kind().equals("disk-low"))
			.toList();
	}

	private List<Alarm> open(AlarmKind kind) {
		return this.alarms.open(kind);
	}

	private void report(long free, long clockMillis, Long upstreamMillis, String circuit) {
		this.reports.save(new NodeReport("node-a", "1.0", "17", Instant.now().minus(Duration.ofHours(1)), clockMillis,
				upstreamMillis, "/data", free, 100 * GB, new UpstreamReport(circuit, null, null, "", 0, 0)));
		this.system.look();
	}

	private static NodeReport node(long free, long total) {
		return new NodeReport("node-a", "1.0", "17", Instant.now(), 0, null, "/data", free, total,
				new UpstreamReport("closed", null, null, "", 0, 0));
	}

}
