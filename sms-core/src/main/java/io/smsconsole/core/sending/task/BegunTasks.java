package io.smsconsole.core.sending.task;

import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Service;

/**
 * Which tasks began with a template.
 */
@Service
public class BegunTasks {

	private static final int MOST = 10;

	private final TaskMapper mapper;

	BegunTasks(TaskMapper mapper) {
		this.mapper = mapper;
	}

	/**
	 * The tasks that began last, without series, which send nothing themselves.
	 * @param templateId the template that they send
	 * @param since not before this time
	 * @return at most {@value #MOST}, the latest first
	 */
	public List<Task> of(long templateId, Instant since) {
		return this.mapper.begun(templateId, since, MOST);
	}

}
