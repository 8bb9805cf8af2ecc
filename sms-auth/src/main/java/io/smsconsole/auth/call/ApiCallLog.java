package io.smsconsole.auth.call;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

/**
 * Takes down the calls of the signed API. Taking one down costs a look into a table in
 * memory; the newest {@value NewestCalls#KEPT} of each key reach the database within a
 * second. What is older, and what the database can't take, is forgotten: this log is a
 * help for developers and no audit.
 */
@Component
public class ApiCallLog {

	/** A second in which more keys are busy is no second in which anybody looks. */
	private static final int MOST_KEYS = 10_000;

	private final ConcurrentHashMap<String, NewestCalls> calls = new ConcurrentHashMap<>();

	/**
	 * Takes a call down, whether it was carried out or refused. Calls that name no
	 * existing key have nobody who could look them up, and are not for this log.
	 * @param call the call
	 */
	public void note(ApiCall call) {
		this.calls.compute(call.secretId(), (secretId, known) -> {
			NewestCalls newest = (known != null) ? known : first();
			if (newest != null) {
				newest.add(call);
			}
			return newest;
		});
	}

	/**
	 * Hands out what has been taken down since the last time.
	 * @return the calls by the key's SecretId
	 */
	SortedMap<String, NewestCalls> take() {
		SortedMap<String, NewestCalls> taken = new TreeMap<>();
		for (String secretId : this.calls.keySet()) {
			// whoever notes a call after this begins anew
			NewestCalls newest = this.calls.remove(secretId);
			if (newest != null) {
				taken.put(secretId, newest);
			}
		}
		return taken;
	}

	private NewestCalls first() {
		return (this.calls.mappingCount() < MOST_KEYS) ? new NewestCalls() : null;
	}

}
