package io.smsconsole.core.sending.task;

import java.util.List;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.kind.Region;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@CoreTest
class TaskMapperTests {

	private static final List<Long> NOBODYS_APP = List.of(1499999004L);

	@Autowired
	private TaskMapper mapper;

	@Test
	void listsAndCountsByWhateverIsAsked() {
		TaskFilter all = new TaskFilter(null, NOBODYS_APP, null, null, null, null, null, 0);
		TaskFilter narrow = new TaskFilter(Region.MAINLAND, NOBODYS_APP, TaskState.READY, "name", 3L, 7L, null, 0);
		assertThat(this.mapper.list(all, 20)).isEmpty();
		assertThat(this.mapper.list(narrow, 20)).isEmpty();
		assertThat(this.mapper.count(all)).isZero();
		assertThat(this.mapper.count(narrow)).isZero();
	}

}
