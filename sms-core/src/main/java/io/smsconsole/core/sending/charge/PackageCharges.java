package io.smsconsole.core.sending.charge;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.limits.packages.PackageLedger;
import io.smsconsole.core.sending.message.MessageHead;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.message.MessageStore;
import io.smsconsole.core.sending.message.MessagesMoved;
import io.smsconsole.core.sending.message.Movement;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes messages from the packages when they are accepted, and gives them back when the
 * upstream refuses them or they are taken back: all in the transaction that moves them,
 * so that neither happens without the other. Outside of the mainland a message is given
 * back for what it cost when it was accepted, and what has no price costs nothing.
 */
@Component
class PackageCharges {

	private static final Set<MessageState> GIVEN_BACK = EnumSet.of(MessageState.REJECTED, MessageState.CANCELLED);

	private final PackageLedger ledger;

	private final MessageStore messages;

	private final Charges charges;

	private final Ids ids;

	PackageCharges(PackageLedger ledger, MessageStore messages, Charges charges, Ids ids) {
		this.ledger = ledger;
		this.messages = messages;
		this.charges = charges;
		this.ids = ids;
	}

	@EventListener
	void charge(MessagesMoved moved) {
		if (this.ledger.inUse(Region.MAINLAND)) {
			reckon(Region.MAINLAND, free(moved, Set.of(MessageState.ACCEPTED)), free(moved, GIVEN_BACK));
		}
		if (moved.movements().stream().anyMatch((each) -> each.message().region() == Region.INTERNATIONAL)) {
			chargeAbroad(priced(moved), givenBack(moved));
		}
	}

	private void chargeAbroad(List<Charge> debited, List<Charge> givenBack) {
		if (!debited.isEmpty() || !givenBack.isEmpty()) {
			reckon(Region.INTERNATIONAL, debited, givenBack);
			this.charges.add(debited, givenBack);
		}
	}

	private void reckon(Region region, List<Charge> debited, List<Charge> givenBack) {
		this.ledger.debit(region, costs(region, debited));
		this.ledger.giveBack(region, costs(region, givenBack));
	}

	private NavigableMap<Instant, BigDecimal> costs(Region region, List<Charge> some) {
		NavigableMap<Instant, BigDecimal> costs = new TreeMap<>();
		for (Charge charge : some) {
			costs.merge(this.ids.instant(charge.message().id()),
					PackageLedger.cost(region, charge.message().fee(), charge.price()), BigDecimal::add);
		}
		return costs;
	}

	private static List<Charge> free(MessagesMoved moved, Set<MessageState> states) {
		return moved.movements()
			.stream()
			.filter((each) -> each.message().region() == Region.MAINLAND && states.contains(each.state()))
			.map((each) -> new Charge(each.message(), null))
			.toList();
	}

	private static List<Charge> priced(MessagesMoved moved) {
		return moved.movements()
			.stream()
			.filter((each) -> each.price() != null && each.state() == MessageState.ACCEPTED)
			.map((each) -> new Charge(each.message(), each.price()))
			.toList();
	}

	private List<Charge> givenBack(MessagesMoved moved) {
		List<MessageHead> messages = moved.movements()
			.stream()
			.filter((each) -> each.message().region() == Region.INTERNATIONAL && GIVEN_BACK.contains(each.state()))
			.map(Movement::message)
			.toList();
		if (messages.isEmpty()) {
			return List.of();
		}
		Map<Long, BigDecimal> prices = this.messages.prices(messages.stream().map(MessageHead::id).toList());
		return messages.stream()
			.filter((message) -> prices.containsKey(message.id()))
			.map((message) -> new Charge(message, prices.get(message.id())))
			.toList();
	}

}
