package io.smsconsole.web.console.task;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.sending.task.DescribeSendTaskListRequest;
import io.smsconsole.web.list.Cursor;

/**
 * What the list's address says.
 *
 * @param name a part of the task's name, or {@code null}
 * @param app the application, or {@code null}
 * @param state the state in kebab case, or {@code null}
 */
record TaskQuery(String name, String app, String state) {

	DescribeSendTaskListRequest request(Region region, Cursor cursor) {
		Integer status = TaskLook.find(this.state).map((look) -> look.state().wire()).orElse(null);
		return new DescribeSendTaskListRequest(this.app, region.wire(), status, this.name, cursor.size(),
				cursor.after(), cursor.before());
	}

	/**
	 * Whether anything is searched or filtered.
	 * @return whether an empty list may just be too narrow
	 */
	public boolean narrow() {
		return isSet(this.name) || isSet(this.app) || isSet(this.state);
	}

	private static boolean isSet(String text) {
		return text != null && !text.isBlank();
	}

}
