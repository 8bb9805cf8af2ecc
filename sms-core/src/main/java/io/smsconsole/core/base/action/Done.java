package io.smsconsole.core.base.action;

/**
 * The answer of an action that has nothing to tell but that it is done.
 */
public record Done() {

}
