package io.smsconsole.core.sending.send;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.smsconsole.core.audience.dnd.DoNotDisturb;
import io.smsconsole.core.audience.dnd.DoNotDisturbEntry;
import io.smsconsole.core.audience.unsubscribe.Unsubscriptions;
import io.smsconsole.core.audience.unsubscribe.Unwanted;

import org.springframework.stereotype.Service;

/**
 * Finds out who does not want messages.
 */
@Service
public class Unwilling {

	/** A longer list the database would rather make a table of. */
	private static final int AT_ONCE = 900;

	private final Unsubscriptions unsubscriptions;

	private final DoNotDisturb doNotDisturb;

	Unwilling(Unsubscriptions unsubscriptions, DoNotDisturb doNotDisturb) {
		this.unsubscriptions = unsubscriptions;
		this.doNotDisturb = doNotDisturb;
	}

	/**
	 * What some numbers do not want, as it is committed at this moment.
	 * @param phones the numbers in E.164, each once
	 * @return what they refuse
	 */
	public Unwillingness among(Collection<String> phones) {
		Map<String, List<Unwanted>> unsubscribed = new HashMap<>();
		Map<String, List<DoNotDisturbEntry>> undisturbed = new HashMap<>();
		List<String> all = new ArrayList<>(phones);
		for (int from = 0; from < all.size(); from += AT_ONCE) {
			List<String> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
			unsubscribed.putAll(this.unsubscriptions.among(some));
			undisturbed.putAll(this.doNotDisturb.among(some));
		}
		return new Unwillingness(unsubscribed, undisturbed);
	}

}
