package io.smsconsole.core.sending.trial;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.sending.task.CreateSendTaskRequest;
import io.smsconsole.core.sending.task.TaskActions;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A trial that several nodes take on at the same moment. Everything is committed here.
 */
@CoreTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class TrialAtOnceTests {

	private static final int NODES = 4;

	@Autowired
	private TrialActions actions;

	@Autowired
	private TrialProgress progress;

	@Autowired
	private TaskActions tasks;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private JdbcClient database;

	@Test
	void isDividedOnce() throws Exception {
		String app = Long.toString(this.catalog.app());
		this.catalog.effectiveSign(Region.INTERNATIONAL, "T" + app.substring(4));
		List<String> phones = IntStream.range(0, 200).mapToObj((i) -> "+8526123" + (1000 + i)).toList();
		String task = this.tasks
			.create(new CreateSendTaskRequest("Parcels", 1, app, null, template("It is here"), null, phones, null, null,
					null, null))
			.taskId();
		String trial = this.actions.create(new CreateSendTrialRequest(task, template("Come and get it"), 40, 5, 0, 0))
			.trialId();
		ExecutorService nodes = Executors.newFixedThreadPool(NODES);
		try {
			Callable<Void> step = () -> {
				this.progress.step(Long.parseLong(trial));
				return null;
			};
			for (Future<Void> done : nodes.invokeAll(Collections.nCopies(NODES, step))) {
				done.get();
			}
		}
		finally {
			nodes.shutdown();
		}
		assertThat(this.database.sql("SELECT COUNT(*) FROM task WHERE sdk_app_id = ?")
			.param(app)
			.query(Integer.class)
			.single()).as("the task and its three parts").isEqualTo(4);
		this.actions.stop(new TrialRequest(trial));
	}

	private String template(String content) {
		return Long.toString(this.catalog.effectiveTemplate(Region.INTERNATIONAL, SmsType.NOTIFICATION, content));
	}

}
