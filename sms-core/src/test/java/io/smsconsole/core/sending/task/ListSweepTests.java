package io.smsconsole.core.sending.task;

import java.time.Clock;
import java.time.Duration;

import io.smsconsole.core.CallerDoubles;
import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.sending.recipient.RecipientImport;
import io.smsconsole.core.sending.recipient.RecipientLists;
import io.smsconsole.core.sending.recipient.RecipientSlices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@CoreTest
class ListSweepTests {

	@Autowired
	private TaskActions actions;

	@Autowired
	private Tasks tasks;

	@Autowired
	private TaskMapper mapper;

	@Autowired
	private RecipientLists lists;

	@Autowired
	private RecipientSlices slices;

	@Autowired
	private RecipientImport imports;

	@Autowired
	private CatalogMother mother;

	@Autowired
	private Clock clock;

	private String app;

	private String template;

	@BeforeEach
	void catalogue() {
		this.app = Long.toString(this.mother.app());
		this.mother.effectiveSign(Region.MAINLAND, "示例商城");
		this.template = Long.toString(this.mother.effectiveTemplate(Region.MAINLAND, SmsType.NOTIFICATION, "您的订单已发货。"));
	}

	@Test
	void deletesListsOfWhichNoTaskWasMadeWithinADay() {
		long unused = list();
		long used = list();
		task(used);
		sweepAfter(Duration.ofHours(23));
		assertThat(this.lists.find(unused)).isPresent();
		sweepAfter(Duration.ofHours(25));
		assertThat(this.lists.find(unused)).isEmpty();
		assertThat(this.slices.recipients(used, 0)).as("still to be sent to").hasSize(1);
	}

	@Test
	void deletesTheRowsOfListsWhoseTasksHaveBeenOverForAWeek() {
		long list = list();
		long cancelled = task(list);
		long waiting = task(list);
		this.tasks.cancel(cancelled);
		sweepAfter(Duration.ofDays(40));
		assertThat(this.slices.recipients(list, 0)).as("one task still waits").hasSize(1);
		this.tasks.cancel(waiting);
		sweepAfter(Duration.ofDays(6));
		assertThat(this.slices.recipients(list, 0)).as("may be sent to again").hasSize(1);
		sweepAfter(Duration.ofDays(8));
		assertThat(this.slices.recipients(list, 0)).isEmpty();
		assertThat(this.lists.find(list).orElseThrow().fileName()).isEqualTo("list.csv");
	}

	private void sweepAfter(Duration time) {
		new ListSweep(this.mapper, this.lists, Clock.offset(this.clock, time)).sweep();
	}

	private long task(long list) {
		return Long.parseLong(this.actions
			.create(CreateSendTaskRequest.ofList("发货", 0, this.app, "示例商城", this.template, null, Long.toString(list),
					null, null))
			.taskId());
	}

	private long list() {
		long id = this.lists.open("list.csv", Region.MAINLAND, 0, CallerDoubles.OWNER);
		this.imports.read(id, "13800138000");
		return id;
	}

}
