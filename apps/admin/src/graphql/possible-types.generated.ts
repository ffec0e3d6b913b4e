// Generated from apps/api/schema.graphql; change the .graphql file beside it instead.

      export interface PossibleTypesResultData {
        possibleTypes: {
          [key: string]: string[]
        }
      }
      const result: PossibleTypesResultData = {
  "possibleTypes": {
    "AddAgencyResult": [
      "Agency",
      "Refusal"
    ],
    "ChangePasswordResult": [
      "Refusal",
      "Viewer"
    ],
    "CloseBallotsResult": [
      "Refusal",
      "SurveyPlan"
    ],
    "CloseCallbacksResult": [
      "CallbacksClosed",
      "Refusal"
    ],
    "CloseFieldworkResult": [
      "Refusal",
      "SurveyPlan"
    ],
    "CloseSampleResult": [
      "Refusal",
      "SurveyPlan"
    ],
    "ConfirmFormItemsResult": [
      "FormVersion",
      "Refusal"
    ],
    "ConfirmLineageEventResult": [
      "LineageEvent",
      "Refusal"
    ],
    "ConfirmReleaseResult": [
      "Refusal",
      "Release"
    ],
    "ConfirmStageReopeningResult": [
      "Refusal",
      "StageReopening"
    ],
    "CorrectLineageEventResult": [
      "LineageEvent",
      "Refusal"
    ],
    "CreateAccountResult": [
      "NewAccount",
      "Refusal"
    ],
    "CreateBallotFormResult": [
      "FormVersion",
      "Refusal"
    ],
    "CreateSurveyPlanResult": [
      "Refusal",
      "SurveyPlan"
    ],
    "DeleteBallotFormResult": [
      "DeletedBallotForm",
      "Refusal"
    ],
    "DeleteSampleImportResult": [
      "DeletedSampleImport",
      "Refusal"
    ],
    "DeleteSurveyPlanResult": [
      "DeletedSurveyPlan",
      "Refusal"
    ],
    "DrawCallbacksResult": [
      "CallbackDraw",
      "Refusal"
    ],
    "EditAgencyResult": [
      "Agency",
      "Refusal"
    ],
    "EndSessionResult": [
      "Refusal",
      "SignedOut"
    ],
    "FindRingBackResult": [
      "Refusal",
      "RingBackSearch"
    ],
    "IssueSurveyPlanResult": [
      "Refusal",
      "SurveyPlan"
    ],
    "LogCallbackAttemptResult": [
      "CallbackLogged",
      "Refusal"
    ],
    "RecordLineageEventResult": [
      "LineageEvent",
      "Refusal"
    ],
    "RecordReleaseResult": [
      "Refusal",
      "Release"
    ],
    "ReleaseCallbackResult": [
      "CallbackReleased",
      "Refusal"
    ],
    "RemoveAgencyResult": [
      "Refusal",
      "RemovedAgency"
    ],
    "RenameAgencyResult": [
      "Agency",
      "Refusal"
    ],
    "RequestStageReopeningResult": [
      "Refusal",
      "StageReopening"
    ],
    "ResetPasswordResult": [
      "NewAccount",
      "Refusal"
    ],
    "RevealCallbackContactResult": [
      "CallbackContact",
      "Refusal"
    ],
    "RevealContactResult": [
      "Refusal",
      "RevealedContact"
    ],
    "RunScoresResult": [
      "Refusal",
      "ScoreRun"
    ],
    "SaveBallotFormResult": [
      "FormVersion",
      "Refusal"
    ],
    "SaveSurveyPlanResult": [
      "Refusal",
      "SurveyPlan"
    ],
    "SignInResult": [
      "Refusal",
      "Viewer"
    ],
    "SupersedeBallotFormResult": [
      "FormVersion",
      "Refusal"
    ],
    "TakeNextCallbackResult": [
      "CallbackCard",
      "CallbackQueueEmpty",
      "Refusal"
    ],
    "TakeRingBackResult": [
      "CallbackCard",
      "Refusal"
    ],
    "UpdateAccountResult": [
      "Account",
      "Refusal"
    ],
    "UpdateReleaseResult": [
      "Refusal",
      "Release"
    ],
    "ValidateBallotFormResult": [
      "FormVersion",
      "Refusal"
    ],
    "VoidBallotResult": [
      "Ballot",
      "Refusal"
    ],
    "WithdrawLineageEventResult": [
      "Refusal",
      "WithdrawnLineageEvent"
    ],
    "WithdrawReleaseResult": [
      "Refusal",
      "WithdrawnRelease"
    ],
    "WithdrawStageReopeningResult": [
      "Refusal",
      "StageReopening"
    ]
  }
};
      export default result;
    