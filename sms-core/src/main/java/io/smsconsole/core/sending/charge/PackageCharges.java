package io.smsconsole.core.sending.charge;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.limits.packages.PackageLedger;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.message.MessagesMoved;
import io.smsconsole.core.sending.message.Movement;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes messages from the packages when they are accepted, and gives them back when the
 * upstream refuses them or they are taken back: all in the transaction that moves them,
 * so that neither happens without the other.
 */
@Component
class PackageCharges {

	private static final Set<MessageState> DEBITED = EnumSet.of(MessageState.ACCEPTED);

	private static final Set<MessageState> GIVEN_BACK = EnumSet.of(MessageState.REJECTED, MessageState.CANCELLED);

	private final PackageLedger ledger;

	private final Ids ids;

	PackageCharges(PackageLedger ledger, Ids ids) {
		this.ledger = ledger;
		this.ids = ids;
	}

	@EventListener
	void charge(MessagesMoved moved) {
		for (Region region : Region.values()) {
			if (this.ledger.inUse(region)) {
				this.ledger.debit(region, segments(moved.movements(), region, DEBITED));
				this.ledger.giveBack(region, segments(moved.movements(), region, GIVEN_BACK));
			}
		}
	}

	private NavigableMap<Instant, Long> segments(List<Movement> movements, Region region, Set<MessageState> states) {
		NavigableMap<Instant, Long> segments = new TreeMap<>();
		for (Movement movement : movements) {
			if (movement.message().region() == region && states.contains(movement.state())) {
				segments.merge(this.ids.instant(movement.message().id()), (long) movement.message().fee(), Long::sum);
			}
		}
		return segments;
	}

}
