package io.smsconsole.core.sending.task;

import io.smsconsole.core.base.kind.CodedTypeHandler;
import org.apache.ibatis.type.MappedTypes;

import org.springframework.stereotype.Component;

/**
 * Stores a {@link TaskState} by its number.
 */
@Component
@MappedTypes(TaskState.class)
class TaskStateTypeHandler extends CodedTypeHandler<TaskState> {

	TaskStateTypeHandler() {
		super(TaskState.class);
	}

}
