/**
 * What waits to be done, over all nodes: submissions, tasks and callbacks.
 */
package io.smsconsole.core.insight.backlog;
