/**
 * What an operation is: the mark on its method, from which the catalogue of all
 * operations is read.
 */
package io.smsconsole.core.base.action;
