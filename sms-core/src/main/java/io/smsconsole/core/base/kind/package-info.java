/**
 * The two ways in which every message, sign, template and figure is told apart: region
 * and type.
 */
package io.smsconsole.core.base.kind;
