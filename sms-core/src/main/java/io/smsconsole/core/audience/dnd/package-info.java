/**
 * The do-not-disturb list: numbers that are written to under a sign no more, because they
 * asked for it by other ways than a reply.
 */
package io.smsconsole.core.audience.dnd;
