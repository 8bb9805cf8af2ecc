package io.smsconsole.core.sending.trial;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32C;

import io.smsconsole.core.sending.recipient.Recipient;
import io.smsconsole.core.sending.recipient.RecipientList;
import io.smsconsole.core.sending.recipient.RecipientLists;
import io.smsconsole.core.sending.recipient.RecipientSplit;
import io.smsconsole.core.sending.task.Task;
import io.smsconsole.core.sending.task.TaskParts;
import io.smsconsole.core.sending.task.Tasks;

import org.springframework.stereotype.Component;

/**
 * Divides a trial's list into its parts. Which part a number is in depends on the number
 * and the trial alone, not on its place in the file, so that neither part has the better
 * people.
 */
@Component
class TrialDivision {

	private static final int BUCKETS = 10_000;

	private static final int PERCENT = 100;

	private final RecipientLists lists;

	private final RecipientSplit split;

	private final Tasks tasks;

	private final TaskParts parts;

	private final TrialMapper mapper;

	TrialDivision(RecipientLists lists, RecipientSplit split, Tasks tasks, TaskParts parts, TrialMapper mapper) {
		this.lists = lists;
		this.split = split;
		this.tasks = tasks;
		this.parts = parts;
		this.mapper = mapper;
	}

	/**
	 * Makes the three tasks, in the transaction that has locked the trial.
	 * @return whether every part has somebody in it
	 */
	boolean divide(Trial trial) {
		Task source = this.tasks.find(trial.sourceTask()).orElseThrow();
		RecipientList list = this.lists.find(source.listId()).orElseThrow();
		List<RecipientList> parts = this.split.split(list, 3, (recipient) -> part(trial, recipient), trial.createdBy());
		if (parts.stream().anyMatch((part) -> part.valid() == 0)) {
			parts.forEach((part) -> this.lists.delete(part.id()));
			return false;
		}
		this.mapper.divide(trial.id(), add(source, trial, parts.get(Trial.A), " · A", Trial.A),
				add(source, trial, parts.get(Trial.B), " · B", Trial.B),
				add(source, trial, parts.get(Trial.REST), " · A/B", Trial.REST));
		return true;
	}

	private long add(Task source, Trial trial, RecipientList list, String suffix, int part) {
		return this.parts.add(source, suffix, trial.template(part), list.id(), part != Trial.REST);
	}

	static int part(Trial trial, Recipient recipient) {
		CRC32C hash = new CRC32C();
		hash.update((trial.id() + recipient.number().e164()).getBytes(StandardCharsets.US_ASCII));
		long bucket = Math.floorMod(mixed(hash.getValue()), BUCKETS);
		int half = trial.share() * BUCKETS / PERCENT / 2;
		if (bucket < half) {
			return Trial.A;
		}
		return (bucket < 2 * half) ? Trial.B : Trial.REST;
	}

	/** Spreads numbers that follow each other. */
	private static long mixed(long hash) {
		long mixed = hash * 0x9E3779B97F4A7C15L;
		return (mixed ^ (mixed >>> 32)) >>> 1;
	}

}
