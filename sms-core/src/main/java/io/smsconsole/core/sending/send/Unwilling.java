package io.smsconsole.core.sending.send;

import java.util.Collection;

import io.smsconsole.core.audience.dnd.DoNotDisturb;
import io.smsconsole.core.audience.unsubscribe.Unsubscriptions;

import org.springframework.stereotype.Service;

/**
 * Finds out who does not want messages.
 */
@Service
public class Unwilling {

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
		return new Unwillingness(this.unsubscriptions.among(phones), this.doNotDisturb.inForce());
	}

}
