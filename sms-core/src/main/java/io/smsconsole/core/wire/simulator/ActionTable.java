package io.smsconsole.core.wire.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.wire.api.ApiAction;
import io.smsconsole.core.wire.api.ApiRequest;

/**
 * Who answers which action.
 */
final class ActionTable {

	private final Map<String, Entry<?, ?>> entries = new HashMap<>();

	<R, Q extends ApiRequest<R>> ActionTable on(Class<Q> type, Handler<Q, R> handler) {
		String name = ApiAction.all()
			.stream()
			.filter((action) -> action.requestType() == type)
			.findFirst()
			.orElseThrow()
			.name();
		this.entries.put(name, new Entry<>(type, handler));
		return this;
	}

	/**
	 * Has a call answered.
	 * @return the answer's record
	 */
	Object answer(IncomingCall incoming, Call call) {
		Entry<?, ?> entry = this.entries.get(incoming.action());
		Checks.check(entry != null, ErrorCode.INVALID_ACTION, "Action");
		return entry.answer(incoming, call);
	}

	boolean knows(String action) {
		return this.entries.containsKey(action);
	}

	/**
	 * Answers one action.
	 *
	 * @param <Q> what is asked
	 * @param <R> what is answered
	 */
	interface Handler<Q, R> {

		R answer(Q request, Call call) throws IOException;

	}

	private record Entry<Q extends ApiRequest<R>, R>(Class<Q> type, Handler<Q, R> handler) {

		private R answer(IncomingCall incoming, Call call) {
			try {
				return this.handler.answer(incoming.parameters(this.type), call);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
