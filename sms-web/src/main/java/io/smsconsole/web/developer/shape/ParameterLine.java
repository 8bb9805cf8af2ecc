package io.smsconsole.web.developer.shape;

/**
 * A parameter as pages list it.
 *
 * @param path its name, for a part of a group with the group's before it
 * @param type the key of what it may be
 * @param required whether every caller has to give it
 * @param sample a value to begin with, as JSON; {@code null} for a part of a group
 */
public record ParameterLine(String path, String type, boolean required, String sample) {

}
