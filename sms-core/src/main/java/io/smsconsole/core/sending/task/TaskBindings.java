package io.smsconsole.core.sending.task;

import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Asks everybody who may know what a task is a part of.
 */
@Component
class TaskBindings {

	private final ObjectProvider<TaskBinding> bindings;

	TaskBindings(ObjectProvider<TaskBinding> bindings) {
		this.bindings = bindings;
	}

	Optional<TaskBinding.Bound> find(Task task) {
		return (task.series().parentId() == 0) ? Optional.empty()
				: this.bindings.orderedStream().flatMap((binding) -> binding.find(task.id()).stream()).findFirst();
	}

	/** The whole that a task is a part of, or that was made of it, or an empty string. */
	String whole(Task task) {
		Optional<Long> made = task.reason().equals(TaskParts.TRIED)
				? this.bindings.orderedStream().flatMap((binding) -> binding.madeOf(task.id()).stream()).findFirst()
				: find(task).map(TaskBinding.Bound::wholeId);
		return made.map((id) -> Long.toString(id)).orElse("");
	}

}
