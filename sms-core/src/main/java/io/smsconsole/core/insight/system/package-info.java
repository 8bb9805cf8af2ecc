/**
 * How the installation itself is: its nodes, the upstream, jobs, versions and room, as
 * those who run it see it.
 */
package io.smsconsole.core.insight.system;
