/**
 * Of which time a view tells.
 */
package io.smsconsole.core.insight.scope;
