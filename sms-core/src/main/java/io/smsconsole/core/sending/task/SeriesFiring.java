package io.smsconsole.core.sending.task;

import java.util.Optional;

import io.smsconsole.core.audience.customergroup.GroupMembers;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.sending.recipient.RecipientImport;
import io.smsconsole.core.sending.recipient.RecipientLists;

import org.springframework.stereotype.Component;

/**
 * Makes the run of a series that is due. Customers of groups are read before, outside of
 * the transaction that makes the run: what a crash leaves of it is swept, and read again.
 */
@Component
class SeriesFiring {

	private final TaskMapper mapper;

	private final SeriesRuns runs;

	private final GroupMembers members;

	private final RecipientLists lists;

	private final RecipientImport imports;

	SeriesFiring(TaskMapper mapper, SeriesRuns runs, GroupMembers members, RecipientLists lists,
			RecipientImport imports) {
		this.mapper = mapper;
		this.runs = runs;
		this.members = members;
		this.lists = lists;
		this.imports = imports;
	}

	/**
	 * Lets a series run if it is time.
	 * @param id any task
	 * @return whether it is a series that was due
	 */
	boolean fire(long id) {
		Task series = this.mapper.find(id);
		if (!this.runs.due(series)) {
			return false;
		}
		Optional<Long> read = Optional.ofNullable(series.series().groups()).map((groups) -> read(series, groups));
		if (!this.runs.run(id, series.sendAt(), read.orElse(series.listId()))) {
			read.ifPresent(this.lists::delete);
		}
		return true;
	}

	private long read(Task series, String json) {
		TaskJson.Groups groups = TaskJson.groups(json);
		GroupMembers.Chosen chosen = chosen(series, groups);
		long list = this.lists.open(chosen.names(), series.region(), 0, series.createdBy());
		this.imports.read(list, chosen);
		return list;
	}

	private GroupMembers.Chosen chosen(Task series, TaskJson.Groups groups) {
		try {
			return this.members.choose(series.region(), groups.included(), groups.excluded());
		}
		catch (SmsException ex) {
			throw new SmsException(ErrorCode.FAILED_OPERATION, null, "task.groups-gone");
		}
	}

}
