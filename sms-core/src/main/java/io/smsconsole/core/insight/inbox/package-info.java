/**
 * The inbox of alarms: what happened, who has read it, and whom it was told.
 */
package io.smsconsole.core.insight.inbox;
