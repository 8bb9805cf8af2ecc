package io.smsconsole.auth.signature;

/**
 * A header of a call.
 *
 * @param name its name
 * @param value its value
 */
public record ApiHeader(String name, String value) {

}
