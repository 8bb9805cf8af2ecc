/**
 * Which part of a list is asked for.
 */
package io.smsconsole.core.base.page;
