package io.smsconsole.core.wire.simulator;

import java.time.Instant;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;

/**
 * A template as it was submitted.
 *
 * @param id its id
 * @param region where it is for
 * @param type what its messages are for
 * @param name for people
 * @param content the text with its variables
 * @param submitted when its review began
 */
record Template(long id, Region region, SmsType type, String name, String content, Instant submitted) {

}
