package io.smsconsole.core.insight.alarm;

import java.util.Collection;

/**
 * Which alarms to list, newest first; what is {@code null} does not matter.
 *
 * @param apps the applications, 0 among them for what concerns the account
 * @param kind the kind
 * @param state whether it goes on
 * @param below only what is older than this id
 * @param from only what is not older than this id
 * @param limit how many at most
 */
public record AlarmFilter(Collection<Long> apps, AlarmKind kind, AlarmState state, Long below, Long from, int limit) {

}
