package io.smsconsole.core.feedback.delivery;

import java.util.Collection;

/**
 * Which deliveries to list; what is {@code null} does not matter.
 */
record DeliveryFilter(Collection<Long> apps, DeliveryKind kind, DeliveryState state, Long below, int limit) {
}
